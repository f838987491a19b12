package fr.portailfamille.exemples;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Short ways to write and read rows. */
public final class Base {

  private final Connection connexion;

  public Base(Connection connexion) {
    this.connexion = connexion;
  }

  /**
   * @param colonnes separated by commas; as many values follow
   * @return the id given by the database
   */
  public long inserer(String table, String colonnes, Object... valeurs) throws SQLException {
    var sql = insertion(table, colonnes, valeurs) + " returning id";
    return chercher(sql, valeurs).orElseThrow();
  }

  /** For tables without an id of their own. */
  public void ajouter(String table, String colonnes, Object... valeurs) throws SQLException {
    executer(insertion(table, colonnes, valeurs), valeurs);
  }

  private static String insertion(String table, String colonnes, Object[] valeurs) {
    var marques = String.join(", ", Collections.nCopies(valeurs.length, "?"));
    return "insert into " + table + " (" + colonnes + ") values (" + marques + ")";
  }

  public void executer(String sql, Object... valeurs) throws SQLException {
    try (var requete = connexion.prepareStatement(sql)) {
      remplir(requete, valeurs);
      requete.execute();
    }
  }

  /** The first column of the first row, a number; empty when there is no row or a null. */
  public Optional<Long> chercher(String sql, Object... valeurs) throws SQLException {
    try (var requete = connexion.prepareStatement(sql)) {
      remplir(requete, valeurs);
      try (ResultSet lignes = requete.executeQuery()) {
        return lignes.next()
            ? Optional.ofNullable(lignes.getObject(1)).map(v -> ((Number) v).longValue())
            : Optional.empty();
      }
    }
  }

  /** The first column of every row, numbers. */
  public List<Long> tous(String sql, Object... valeurs) throws SQLException {
    try (var requete = connexion.prepareStatement(sql)) {
      remplir(requete, valeurs);
      try (ResultSet lignes = requete.executeQuery()) {
        var nombres = new ArrayList<Long>();
        while (lignes.next()) {
          nombres.add(lignes.getLong(1));
        }
        return nombres;
      }
    }
  }

  public Array jours(List<LocalDate> jours) throws SQLException {
    return connexion.createArrayOf("date", jours.stream().map(LocalDate::toString).toArray());
  }

  private static void remplir(PreparedStatement requete, Object... valeurs) throws SQLException {
    for (int i = 0; i < valeurs.length; i++) {
      requete.setObject(i + 1, pourJdbc(valeurs[i]));
    }
  }

  private static Object pourJdbc(Object valeur) {
    if (valeur instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    return valeur instanceof Enum<?> constante ? constante.name() : valeur;
  }
}
