package fr.portailfamille.demo;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.exemples.Base;
import java.sql.Connection;
import java.sql.SQLException;

/** Puts what it says in place of all that is sealed in the town, for a test to read. */
final class LeveeDesScelles {

  private final Connection connexion;
  private final Chiffrement chiffrement;

  LeveeDesScelles(Connection connexion, Chiffrement chiffrement) {
    this.connexion = connexion;
    this.chiffrement = chiffrement;
  }

  /** Nothing of it can be used by a portal any more. */
  void lever() throws SQLException {
    new Base(connexion).executer("alter table fiche_sante drop constraint ck_fiche_sante_contenu");
    lever(
        "fiche_sante",
        "select enfant_id, contenu from fiche_sante",
        "update fiche_sante set contenu = ? where enfant_id = ?");
    lever(
        "demarche",
        "select id, contenu ->> 'chiffre' from demarche where contenu ->> 'chiffre' is not null",
        "update demarche set contenu = cast(? as jsonb) where id = ?");
    lever(
        "document_contenu",
        "select c.document_id, c.contenu from document_contenu c"
            + " join document d on d.id = c.document_id where d.chiffre",
        "update document_contenu set contenu = ? where document_id = ?");
  }

  private void lever(String table, String lecture, String ecriture) throws SQLException {
    try (var lire = connexion.createStatement();
        var lignes = lire.executeQuery(lecture);
        var ecrire = connexion.prepareStatement(ecriture)) {
      while (lignes.next()) {
        long id = lignes.getLong(1);
        ecrire.setObject(1, ouvrir(new Emplacement(table, id), lignes.getObject(2)));
        ecrire.setLong(2, id);
        ecrire.addBatch();
      }
      ecrire.executeBatch();
    }
  }

  private Object ouvrir(Emplacement ou, Object scelle) {
    return scelle instanceof byte[] octets
        ? chiffrement.dechiffrer(ou, octets)
        : chiffrement.dechiffrer(ou, scelle.toString());
  }
}
