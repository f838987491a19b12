package fr.portailfamille.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows of one table, gathered then sent at once with COPY. Values are written by position. */
final class Copie {

  private final String table;
  private final String colonnes;
  private final StringBuilder lignes = new StringBuilder();

  Copie(String table, String colonnes) {
    this.table = table;
    this.colonnes = colonnes;
  }

  void ligne(Object... valeurs) {
    for (int i = 0; i < valeurs.length; i++) {
      lignes.append(i == 0 ? "" : "\t").append(texte(valeurs[i]));
    }
    lignes.append('\n');
  }

  private static String texte(Object valeur) {
    if (valeur instanceof String texte) {
      return texte.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
    return valeur == null ? "\\N" : valeur.toString();
  }

  void envoyer(Connection connexion) throws SQLException, IOException {
    connexion
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            "copy " + table + " (" + colonnes + ") from stdin",
            new StringReader(lignes.toString()));
    lignes.setLength(0);
  }
}
