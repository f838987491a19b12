package fr.portailfamille.demo;

import fr.portailfamille.exemples.Base;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes the foreign keys of the big tables off while they are filled and puts them back: checking
 * them once is much faster than row by row. A wrong row is refused all the same, when they return.
 */
final class ClesEtrangeres {

  private final Base base;
  private final Map<String, String> retirees = new LinkedHashMap<>();

  private ClesEtrangeres(Base base) {
    this.base = base;
  }

  static ClesEtrangeres retirer(Connection connexion, String... tables) throws SQLException {
    var cles = new ClesEtrangeres(new Base(connexion));
    try (var requete =
        connexion.prepareStatement(
            "select conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
                + " from pg_constraint where contype = 'f' and conrelid::regclass::text = any (?)"
                + " order by conname")) {
      requete.setArray(1, connexion.createArrayOf("text", tables));
      try (var lignes = requete.executeQuery()) {
        while (lignes.next()) {
          var table = "alter table " + lignes.getString(1);
          cles.retirees.put(
              table + " drop constraint " + lignes.getString(2),
              table + " add constraint " + lignes.getString(2) + " " + lignes.getString(3));
        }
      }
    }
    for (var retrait : cles.retirees.keySet()) {
      cles.base.executer(retrait);
    }
    return cles;
  }

  void remettre() throws SQLException {
    for (var retour : retirees.values()) {
      base.executer(retour);
    }
  }
}
