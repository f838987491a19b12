package fr.portailfamille.attaques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Answers no page proposed: another family's child, somebody who is no agent, a word of one's own.
 */
class OptionsFalsifieesParcoursIT {

  private Connection connexion;
  private Base base;
  private Exemples exemples;

  @BeforeEach
  void uneVille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("L’enfant d’une autre famille, mis à la place du sien, n’est pas inscrit")
  void l_enfant_d_autrui_n_est_pas_inscrit() throws SQLException {
    var famille = scolarisee("Sienne");
    var autre = scolarisee("Autre");
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "options-enfant")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/activites/inscription.xhtml");
      parent.cocher("J’ai lu et j’accepte");
      parent.bouton("Suivant");
      var choix = parent.page().locator("select").first();
      choix.selectOption(choix.locator("option:has-text('Accueil du soir')").getAttribute("value"));
      parent.attendre();
      if (parent.page().locator("input[type=checkbox]:checked").count() == 0) {
        parent.cocher("Inscrire Lou");
      }
      var envoi = Envoi.retenir(parent, () -> parent.bouton("Suivant"));
      assertThat(envoi.valeur("dossier:voulus")).isEqualTo("" + famille.enfant("Lou"));

      refuse(envoi.avec("dossier:voulus", "" + autre.enfant("Lou")).par(parent).body());
      refuse(envoi.avec("dossier:choix", "999999999").par(parent).body());

      assertThat(nommes("" + autre.enfant("Lou"), famille)).isZero();
      assertThat(nommes("999999999", famille)).isZero();
      assertThat(envoi.par(parent).statusCode()).isEqualTo(302);
    }
  }

  @Test
  @DisplayName("Un lien de parenté inventé n’est pas gardé")
  void un_mot_invente_n_est_pas_garde() throws SQLException {
    try (var contacts = ContactsEnCours.commencer(connexion, "Motinvente")) {
      contacts.saisir("Jeanne");
      var parent = contacts.parent();
      var envoi = Envoi.retenir(parent, () -> parent.bouton("Suivant"));
      long avant = contacts.empreinte();

      for (var invente : new String[] {"PRESIDENT", "#{1+1}", "<script>alert(1)</script>"}) {
        var reponse = envoi.avec("dossier:lien", invente).par(parent);
        assertThat(reponse.statusCode()).as(invente).isEqualTo(200);
        assertThat(reponse.body()).as(invente).doesNotContain(invente);
      }

      assertThat(contacts.empreinte()).isEqualTo(avant);
    }
  }

  @Test
  @DisplayName("Un agent ne saisit pas pour le parent d’une autre famille que celle ouverte")
  void un_agent_ne_represente_pas_quelqu_un_d_autre() throws SQLException {
    var famille = scolarisee("Ouverte");
    var autre = scolarisee("Fermee");
    try (var agent = Navigateur.ouvrir(Largeur.BUREAU, "options-agent")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/representer.xhtml?mode=LECTURE&id=" + famille.id());
      agent.page().getByLabel("Pourquoi consultez-vous ?").first().fill("La famille appelle");
      var envoi = Envoi.retenir(agent, () -> agent.bouton("Voir les pages de la famille"));
      var sien = responsable(famille);
      assertThat(envoi.valeur("representerForm:personne")).isEqualTo("" + sien);

      envoi.avec("representerForm:personne", "" + responsable(autre)).par(agent);

      assertThat(
              base.chercher(
                  "select count(*) from representation where famille_id in (?, ?)",
                  famille.id(),
                  autre.id()))
          .contains(0L);
    }
  }

  @Test
  @DisplayName("Une démarche ne se confie pas à un parent")
  void une_demarche_ne_se_confie_pas_a_un_parent() throws SQLException {
    try (var contacts = ContactsEnCours.commencer(connexion, "Confiee");
        var agent = Navigateur.ouvrir(Largeur.BUREAU, "options-collegue")) {
      contacts.saisir("Jeanne");
      contacts.relire();
      contacts.parent().bouton("Déposer la démarche");
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      long id =
          base.chercher(
                  "select id from demarche where famille_id = ? and etat = 'DEPOSEE'",
                  contacts.famille().id())
              .orElseThrow();
      agent.aller("/agent/demarches/detail.xhtml?id=" + id);
      agent.page().locator("summary:has-text('onfier')").click();
      agent
          .page()
          .locator("[id='transmettre:collegue']")
          .selectOption("" + exemples.compte(Personnage.SAMIR_HADDAD));
      var envoi =
          Envoi.retenir(agent, () -> agent.page().locator("[id='transmettre:confier']").click());

      envoi.avec("transmettre:collegue", "" + contacts.famille().compteId()).par(agent);

      assertThat(base.chercher("select agent_id from demarche where id = ?", id)).isEmpty();
      envoi.par(agent);
      assertThat(base.chercher("select agent_id from demarche where id = ?", id))
          .contains(exemples.compte(Personnage.SAMIR_HADDAD));
    }
  }

  private static void refuse(String page) {
    assertThat(page).contains("ui-state-error");
  }

  /** Whether a démarche of this family names it, in any way. */
  private long nommes(String valeur, FamilleInstallee famille) throws SQLException {
    return base.chercher(
            "select count(*) from demarche where famille_id = ? and contenu::text ~ ?",
            famille.id(),
            "\\m" + valeur + "\\M")
        .orElseThrow();
  }

  private long responsable(FamilleInstallee famille) throws SQLException {
    return base.chercher(
            "select responsable_id from membre where famille_id = ? and titulaire", famille.id())
        .orElseThrow();
  }

  private FamilleInstallee scolarisee(String nom) throws SQLException {
    var annee = exemples.annees().get(exemples.annees().size() - 1);
    var famille =
        FamilleFixture.uneFamille()
            .nommee(nom)
            .avecResponsable("Anne", nom)
            .avecEnfant("Lou", Niveau.CP.naissance(annee, 3, 4))
            .installer(connexion);
    var ecole = exemples.nouvelleEcole("École " + nom);
    base.ajouter(
        "site",
        "activite_id, etablissement_id, capacite",
        exemples.activite(ActiviteExemple.SOIR),
        ecole,
        20);
    base.inserer(
        "scolarite",
        "enfant_id, annee_id, etablissement_id, niveau",
        famille.enfant("Lou"),
        exemples.anneeId(annee),
        ecole,
        "CP");
    return famille;
  }
}
