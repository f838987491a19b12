package fr.portailfamille.validite;

import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.FamilleInstallee;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Accepted insurance certificates, as the démarche leaves them. */
final class DocumentFixture {

  private final Base base;

  DocumentFixture(Connection connexion) {
    base = new Base(connexion);
  }

  /** Of a child, valid until that day; null: without a last day. */
  long attestation(FamilleInstallee famille, String prenom, LocalDate dernierJour)
      throws SQLException {
    long demarche =
        base.chercher(
                "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
                    + " deposee_le, decidee_le, echeance) values ('ASSURANCE_SCOLAIRE', ?, ?, 'ACCEPTEE',"
                    + " 'V-' || nextval('seq_demarche'), now(), now(), now(), now(),"
                    + " (now() at time zone 'Europe/Paris')::date) returning id",
                famille.compteId(),
                famille.id())
            .orElseThrow();
    long document =
        base.chercher(
                "insert into document (compte_id, famille_id, nature, nom, type_mime, taille, empreinte,"
                    + " depose_le, enfant_id, prenom_enfant, valable_jusqu_au) values (?, ?,"
                    + " 'ATTESTATION_ASSURANCE', 'assurance.pdf', 'application/pdf', 100, ''::bytea,"
                    + " clock_timestamp(), ?, ?, cast(? as date)) returning id",
                famille.compteId(),
                famille.id(),
                famille.enfant(prenom),
                prenom,
                dernierJour == null ? null : dernierJour.toString())
            .orElseThrow();
    base.executer("insert into piece (demarche_id, document_id) values (?, ?)", demarche, document);
    return document;
  }

  void sceller(long document) throws SQLException {
    base.executer("update document set chiffre = true where id = ?", document);
  }
}
