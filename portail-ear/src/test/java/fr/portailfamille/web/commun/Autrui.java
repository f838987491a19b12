package fr.portailfamille.web.commun;

import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.reglement.FacturesFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A family that has one of everything: what others must not see. */
final class Autrui {

  private final Connection connexion;
  private final Base base;
  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private FamilleInstallee famille;

  long deposee;
  long brouillon;
  long document;
  long documentDuBrouillon;
  long enfant;

  private Autrui(Connection connexion) {
    this.connexion = connexion;
    this.base = new Base(connexion);
  }

  static Autrui installer(Connection connexion) throws SQLException {
    var autrui = new Autrui(connexion);
    autrui.toutDeposer();
    return autrui;
  }

  private void toutDeposer() throws SQLException {
    famille =
        FamilleFixture.uneFamille()
            .avecEnfant("Zoé", FamilleFixture.ne(2018, 3, 4))
            .avecQuotient(700)
            .installer(connexion);
    enfant = famille.enfant("Zoé");
    deposee = demarche("DOSSIER_FAMILLE", true);
    brouillon = demarche("DOSSIER_FAMILLE", false);
    document = piece(deposee);
    documentDuBrouillon = piece(brouillon);
  }

  /** A draft of every type there is: which of them a page asks for does not matter. */
  List<Long> brouillons() throws SQLException {
    var tous = new ArrayList<>(List.of(deposee, brouillon));
    for (var type : types()) {
      if (!type.equals("DOSSIER_FAMILLE")) {
        tous.add(demarche(type, false));
      }
    }
    return tous;
  }

  private List<String> types() throws SQLException {
    var codes = new ArrayList<String>();
    try (var requete = connexion.createStatement();
        var lignes = requete.executeQuery("select type from reglage_demarche")) {
      while (lignes.next()) {
        codes.add(lignes.getString(1));
      }
    }
    return codes;
  }

  /** Address of a page or a servlet to the value that names what is this family's. */
  Map<String, Object> nommes() throws SQLException {
    long facture = new FacturesFixture(connexion).factures(famille, "12.00").get(0);
    return Map.ofEntries(
        Map.entry("/usager/demarches/abandonner.xhtml?id=", brouillon),
        Map.entry("/usager/demarches/confirmation.xhtml?id=", deposee),
        Map.entry("/usager/demarches/detail.xhtml?id=", deposee),
        Map.entry("/usager/enfants/fiche.xhtml?enfant=", enfant),
        Map.entry("/usager/enfants/sante.xhtml?enfant=", enfant),
        Map.entry("/usager/activites/inscriptions.xhtml?enfant=", enfant),
        Map.entry("/usager/reservations/absence.xhtml?enfant=", enfant),
        Map.entry("/usager/photos/retirer.xhtml?enfant=", photographie()),
        Map.entry("/usager/factures/detail.xhtml?id=", facture),
        Map.entry("/usager/paiement/panier.xhtml?facture=", facture),
        Map.entry("/usager/paiement/retour.xhtml?jeton=", jeton()),
        Map.entry("/usager/messages/message.xhtml?id=", message()),
        Map.entry("/usager/prelevement/revoquer.xhtml?id=", mandat()),
        Map.entry("/usager/accuse/", deposee),
        Map.entry("/usager/document/", document),
        Map.entry("/usager/preinscription/", deposee),
        Map.entry("/usager/facture/", facture),
        Map.entry("/usager/fiche-enfant/", enfant),
        Map.entry("/usager/mandat/", mandat()),
        Map.entry("/usager/photo/", enfant),
        Map.entry("/usager/quotient/attestation/", quotient()));
  }

  private long demarche(String type, boolean filed) throws SQLException {
    return filed
        ? un(
            "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
                + " deposee_le, echeance) values (?, ?, ?, 'DEPOSEE', ?, now(), now(), now(),"
                + " current_date) returning id",
            type,
            famille.compteId(),
            famille.id(),
            "X-" + UUID.randomUUID().toString().substring(0, 8))
        : un(
            "insert into demarche (type, compte_id, famille_id, etat, cree_le, modifiee_le)"
                + " values (?, ?, ?, 'BROUILLON', now(), now()) returning id",
            type,
            famille.compteId(),
            famille.id());
  }

  private long piece(long demarche) throws SQLException {
    var id =
        un(
            "insert into document (compte_id, nature, nom, type_mime, taille, empreinte, depose_le)"
                + " values (?, 'JUSTIFICATIF_DOMICILE', 'edf.pdf', 'application/pdf', 5,"
                + " sha256('%PDF-'), now()) returning id",
            famille.compteId());
    base.executer("insert into document_contenu values (?, '%PDF-')", id);
    base.executer("insert into piece (demarche_id, document_id) values (?, ?)", demarche, id);
    return id;
  }

  private long photographie() throws SQLException {
    un(
        "insert into photo_enfant (enfant_id, famille_id, demarche_id, acceptee_le)"
            + " values (?, ?, ?, now()) returning id",
        enfant,
        famille.id(),
        deposee);
    return enfant;
  }

  private String jeton() throws SQLException {
    var jeton = "jeton-" + unique;
    un(
        "insert into paiement (regie_id, famille_id, compte_id, refdet, numcli, saisie, jeton,"
            + " montant, courriel, cree_le)"
            + " select min(id), ?, ?, ?, '000000', 'T', ?, 12, 'a@exemple.fr', now() from regie"
            + " returning id",
        famille.id(),
        famille.compteId(),
        "R" + unique,
        jeton);
    return jeton;
  }

  private long message() throws SQLException {
    return un(
        "insert into envoi (compte_id, destinataire, sujet, texte, cree_le, etat,"
            + " prochain_essai_le, envoye_le) values (?, ?, 'Sujet', 'Texte', now(), 'ENVOYE',"
            + " now(), now()) returning id",
        famille.compteId(),
        famille.courriel());
  }

  private long mandat() throws SQLException {
    var connu = base.chercher("select id from mandat where famille_id = ?", famille.id());
    return connu.isPresent()
        ? connu.get()
        : un(
            "insert into mandat (famille_id, compte_id, demarche_id, rum, contenu,"
                + " toutes_activites, signe_le, accepte_le) values (?, ?, ?, ?, 'v1:cle:AAAA', true,"
                + " current_date, now()) returning id",
            famille.id(),
            famille.compteId(),
            deposee,
            "RUM-" + unique.toUpperCase());
  }

  private long quotient() throws SQLException {
    return un("select id from quotient_familial where famille_id = ?", famille.id());
  }

  private long un(String sql, Object... valeurs) throws SQLException {
    return base.chercher(sql, valeurs).orElseThrow();
  }
}
