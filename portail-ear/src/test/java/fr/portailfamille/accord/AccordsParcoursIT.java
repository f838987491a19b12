package fr.portailfamille.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.MailSink;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccordsParcoursIT {

  private static final String PAGE = "/usager/accords/modifier.xhtml";
  private static final String ENREGISTRES = "Vos choix de réception sont enregistrés";

  private final String copie = UUID.randomUUID() + "@exemple.fr";
  private Connection connexion;
  private FamilleInstallee famille;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    var exemples = Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecResponsable("Luc", "Roux")
            .avecEnfant("Mia", Niveau.CE1.naissance(exemples.annee(), 3, 4))
            .scolarisee(Ecole.TILLEULS)
            .inscrite(ActiviteExemple.CANTINE)
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B10, B28, E22 : choisir ses courriels et ses SMS, et que ce soit suivi d’effet")
  void un_parent_choisit_ce_qu_il_recoit(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "accords");
        var ailleurs = Navigateur.ouvrir(largeur, "accords-ailleurs")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);

      repondre(parent);
      reprendre(ailleurs);
      assertThat(attendre(ENREGISTRES)).contains("Ils s’appliquent dès maintenant");
      parent.aller("/usager/profil.xhtml");
      parent.voir("Oui, au 06 12 34 56 78", copie, "Choisi le");
      parent.regarder("profil");
      PortailSession.portail().mails().await(copie, ENREGISTRES);

      refuser(parent);
      reserver(parent);
      parent.aller("/usager/messages/liste.xhtml");
      parent.voir("Vos réservations");
      assertThat(
              new Base(connexion)
                  .chercher(
                      "select count(*) from envoi where compte_id = ? and etat = 'RETENU'",
                      famille.compteId()))
          .contains(1L);
      assertThat(PortailSession.portail().mails().mailsTo(famille.courriel()))
          .extracting(MailSink.Mail::subject)
          .contains(ENREGISTRES)
          .doesNotContain("Vos réservations");
    }
    try (var agent = Navigateur.ouvrir(largeur, "accords-agent")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/fiche.xhtml?id=" + famille.id());
      agent.voir("Courriels et SMS acceptés", "Anne Roux", "Luc Roux", "Choix par défaut");
      agent.regarder("fiche");
    }
  }

  /** Half way: the draft is kept, wrong number and all. */
  private void repondre(Navigateur parent) {
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir("J’accepte de recevoir des mails et des SMS");
    parent.aller(PAGE);
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("partent toujours", "Anne Roux", "Luc Roux répond avec son propre compte");
    assertThat(coche(parent, "courriels")).isTrue();
    assertThat(coche(parent, "sms")).isFalse();
    parent.regarder("choix");

    remplir(parent, "Autres adresses", "jean");
    parent.cocher("Je veux bien recevoir des SMS");
    remplir(parent, "Numéro de portable", "01 99 00 12 34");
    parent.bouton("Suivant");
    parent.voir("indiquez un numéro de téléphone portable");
    parent.regarder("choix-erreur");
  }

  /** In another browser, where it was left. */
  private void reprendre(Navigateur ailleurs) {
    ailleurs.aller(PAGE);
    ailleurs.voir("Anne Roux");
    assertThat(coche(ailleurs, "sms")).isTrue();
    remplir(ailleurs, "Autres adresses", copie);
    remplir(ailleurs, "Numéro de portable", "0612345678");
    ailleurs.bouton("Suivant");
    ailleurs.voir("Comptes rendus et reçus par courriel", "06 12 34 56 78", copie);
    ailleurs.bouton("Déposer la démarche");
    ailleurs.voir("Cochez la case pour confirmer");
    ailleurs.cocher("Je confirme ces choix");
    ailleurs.regarder("relecture");
    ailleurs.bouton("Déposer la démarche");
    ailleurs.page().waitForURL("**/demarches/confirmation.xhtml**");
    ailleurs.voir("Votre numéro de traitement", "prend effet tout de suite");
    ailleurs.regarder("confirmation");
  }

  private static void refuser(Navigateur parent) {
    parent.bouton("Changer mes choix");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.cocher("Je veux bien recevoir par courriel");
    parent.bouton("Suivant");
    parent.voir("Oui → Non");
    parent.cocher("Je confirme ces choix");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }

  /** What is written about it may be refused. */
  private static void reserver(Navigateur parent) {
    var suivant = YearMonth.now(Clock.system(Exemples.FUSEAU)).plusMonths(1);
    parent.aller("/usager/reservations/mois.xhtml?mois=" + suivant);
    parent.page().locator("input[type=checkbox][id^=j]:not([disabled])").first().check();
    parent.page().getByText("J’accepte les conditions").click();
    parent.page().locator("[id='calendrier:enregistrer']").click();
    parent.voir("C’est enregistré", "dans la messagerie du portail");
  }

  private String attendre(String sujet) {
    return PortailSession.portail().mails().await(famille.courriel(), sujet).text();
  }

  private static boolean coche(Navigateur parent, String champ) {
    return parent.page().locator("[id='dossier:" + champ + "_input']").isChecked();
  }

  private static void remplir(Navigateur parent, String libelle, String texte) {
    parent.page().getByLabel(libelle).fill(texte);
  }

  /** Ticks a box or an answer by its words. */
}
