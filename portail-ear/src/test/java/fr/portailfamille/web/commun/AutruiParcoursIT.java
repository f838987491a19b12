package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What exists but is somebody else's answers exactly as what does not exist. */
class AutruiParcoursIT {

  private static final String INCONNU = "999999999";

  private Connection connexion;
  private Base base;
  private long deposee;
  private long document;
  private long brouillon;
  private long documentDuBrouillon;
  private long enfant;

  @BeforeEach
  void une_autre_famille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    Exemples.installer(connexion);
    base = new Base(connexion);
    var compte =
        un(
            "insert into compte (courriel, prenom, nom, cree_le) values (?, 'Autre', 'Famille',"
                + " now()) returning id",
            UUID.randomUUID() + "@exemple.fr");
    deposee =
        un(
            "insert into demarche (type, compte_id, etat, numero, cree_le, modifiee_le, deposee_le,"
                + " echeance)"
                + " values ('DOSSIER_FAMILLE', ?, 'DEPOSEE', ?, now(), now(), now(), current_date) returning id",
            compte,
            "X-" + UUID.randomUUID().toString().substring(0, 8));
    brouillon =
        un(
            "insert into demarche (type, compte_id, etat, cree_le, modifiee_le)"
                + " values ('DOSSIER_FAMILLE', ?, 'BROUILLON', now(), now()) returning id",
            compte);
    document = piece(compte, deposee);
    documentDuBrouillon = piece(compte, brouillon);
    enfant =
        FamilleFixture.uneFamille()
            .avecEnfant("Zoé", FamilleFixture.ne(2018, 3, 4))
            .installer(connexion)
            .enfant("Zoé");
  }

  private long piece(long compte, long demarche) throws SQLException {
    var id =
        un(
            "insert into document (compte_id, nature, nom, type_mime, taille, empreinte, depose_le)"
                + " values (?, 'JUSTIFICATIF_DOMICILE', 'edf.pdf', 'application/pdf', 5,"
                + " sha256('%PDF-'), now()) returning id",
            compte);
    base.executer("insert into document_contenu values (?, '%PDF-')", id);
    base.executer("insert into piece (demarche_id, document_id) values (?, ?)", demarche, id);
    return id;
  }

  private long un(String sql, Object... valeurs) throws SQLException {
    return base.chercher(sql, valeurs).orElseThrow();
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("Une démarche ou un document d’une autre famille répond comme s’il n’existait pas")
  void un_parent_ne_distingue_pas_l_autrui_de_l_inexistant() {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "autrui")) {
      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);
      for (long demarche : List.of(deposee, brouillon)) {
        for (var page :
            List.of(
                "/usager/demarches/detail.xhtml?id=",
                "/usager/demarches/confirmation.xhtml?id=",
                "/usager/demarches/abandonner.xhtml?id=",
                "/usager/famille/dossier.xhtml?id=",
                "/usager/famille/adresse.xhtml?id=",
                "/usager/famille/mise-a-jour.xhtml?id=",
                "/usager/sante/informations.xhtml?id=",
                "/usager/contacts/modifier.xhtml?id=",
                "/usager/assurances/declarer.xhtml?id=",
                "/usager/photos/envoyer.xhtml?id=",
                "/usager/scolarite/etablissement.xhtml?id=",
                "/usager/autorisations/repondre.xhtml?id=",
                "/usager/activites/inscription.xhtml?id=",
                "/usager/reglements/signer.xhtml?id=",
                "/usager/prelevement/adhesion.xhtml?id=",
                "/usager/accords/modifier.xhtml?id=")) {
          introuvable(parent, page + demarche, page + INCONNU);
        }
      }
      var sante = "/usager/enfants/sante.xhtml?enfant=";
      introuvable(parent, sante + enfant, sante + INCONNU);
      var fiche = "/usager/enfants/fiche.xhtml?enfant=";
      introuvable(parent, fiche + enfant, fiche + INCONNU);
      var absence = "/usager/reservations/absence.xhtml?enfant=";
      introuvable(parent, absence + enfant, absence + INCONNU);
      var inscrits = "/usager/activites/inscriptions.xhtml?enfant=";
      introuvable(parent, inscrits + enfant, inscrits + INCONNU);
      introuvable(parent, "/usager/fiche-enfant/" + enfant, "/usager/fiche-enfant/" + INCONNU);
      introuvable(parent, "/usager/document/" + document, "/usager/document/" + INCONNU);
      introuvable(parent, "/usager/document/" + documentDuBrouillon, "/usager/document/" + INCONNU);
    }
  }

  @Test
  @DisplayName(
      "Un agent n’ouvre ni un brouillon, ni un document par une autre démarche que la sienne")
  void un_agent_ne_voit_pas_les_brouillons() {
    try (var agent = Navigateur.ouvrir(Largeur.BUREAU, "autrui-agent")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      introuvable(
          agent,
          "/agent/demarches/detail.xhtml?id=" + brouillon,
          "/agent/demarches/detail.xhtml?id=" + INCONNU);
      var inconnu = "/agent/document/" + INCONNU + "?demarche=" + deposee;
      introuvable(
          agent, "/agent/document/" + documentDuBrouillon + "?demarche=" + brouillon, inconnu);
      introuvable(
          agent, "/agent/document/" + documentDuBrouillon + "?demarche=" + deposee, inconnu);
      introuvable(agent, "/agent/document/" + document, inconnu);
      assertThat(
              agent
                  .page()
                  .request()
                  .get("/agent/document/" + document + "?demarche=" + deposee)
                  .status())
          .isEqualTo(200);
    }
  }

  @Test
  @DisplayName(
      "A22 : tant que le dossier n’est pas validé, l’adresse d’une inscription mène à la liste")
  void sans_dossier_valide_aucune_inscription_ne_commence() {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "sans-dossier")) {
      parent.connecter(Personnage.NADIA_MOREL.courriel(), Personnage.MOT_DE_PASSE);
      for (var page :
          List.of(
              "/usager/contacts/modifier.xhtml",
              "/usager/famille/adresse.xhtml",
              "/usager/famille/mise-a-jour.xhtml",
              "/usager/sante/informations.xhtml",
              "/usager/accords/modifier.xhtml",
              "/usager/prelevement/adhesion.xhtml",
              "/usager/scolarite/inscription.xhtml",
              "/usager/activites/inscription.xhtml",
              "/usager/activites/restauration.xhtml")) {
        parent.aller(page);
        assertThat(parent.page().url()).contains("/usager/demarches/liste.xhtml");
      }
    }
  }

  /** Same status, same words. */
  private static void introuvable(Navigateur qui, String autrui, String inconnu) {
    assertThat(qui.page().navigate(autrui).status()).as(autrui).isEqualTo(404);
    var texte = qui.texte();
    assertThat(qui.page().navigate(inconnu).status()).as(inconnu).isEqualTo(404);
    assertThat(texte).as(autrui).isEqualTo(qui.texte());
  }
}
