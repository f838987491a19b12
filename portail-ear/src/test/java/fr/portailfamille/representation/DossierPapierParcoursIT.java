package fr.portailfamille.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierPapierParcoursIT {

  private static final FilePayload PDF =
      new FilePayload(
          "scan.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1));
  private static final Pattern NUMERO = Pattern.compile("\\d{4}-\\d{6}");

  private final String nom = "Ibarra " + lettres();
  private final String courriel = "zoe." + UUID.randomUUID() + "@exemple.fr";

  @BeforeEach
  void laMairie() throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      Exemples.installer(connexion).annee();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "C32, E03 : un premier dossier reçu sur papier est commencé, repris, déposé, accepté ; la"
          + " famille existe, joignable au courriel de son formulaire")
  void un_premier_dossier_sur_papier(Largeur largeur) {
    try (var agent = Navigateur.ouvrir(largeur, "dossier-papier")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      commencer(agent);
      reprendre(agent);
      declarer(agent);
      joindre(agent);
      var numero = deposer(agent);
      accepter(agent, numero);
      agent.aller("/agent/familles/liste.xhtml?texte=" + nom.replace(" ", "%20"));
      agent.bouton(nom);
      agent.voir("Zoé " + nom, courriel, "06 12 34 56 78", "1 démarche déposée");
      agent.regarder("famille");
    }
  }

  private void commencer(Navigateur agent) {
    agent.aller("/agent/familles/liste.xhtml");
    agent.bouton("Saisir un premier dossier reçu sur papier");
    agent.bouton("Commencer la saisie");
    agent.voir("Renseignez « Prénom", "Renseignez « Nom", "Renseignez « Comment");
    agent.page().locator("[id='papierForm:prenom']").fill("Zoé");
    agent.page().locator("[id='papierForm:nom']").fill(nom);
    agent.cocher("Accueil de la mairie");
    agent.regarder("commencer");
    agent.bouton("Commencer la saisie");
    agent.page().waitForURL("**/usager/famille/dossier.xhtml**");
    lireBanniere(agent);
    agent.cocher("La personne a donné son accord");
    agent.bouton("Suivant");
    agent.regarder("dossier");
    agent.bouton("Terminer");
    agent.page().waitForURL("**/agent/familles/liste.xhtml**");
  }

  private void reprendre(Navigateur agent) {
    agent.bouton("Saisir un premier dossier reçu sur papier");
    agent.voir("Quel dossier ?");
    agent.regarder("reprendre");
    var dossiers = agent.page().getByLabel("Quel dossier ?");
    var lui = dossiers.locator("option", new Locator.LocatorOptions().setHasText(nom));
    dossiers.selectOption(new SelectOption().setValue(lui.getAttribute("value")));
    agent.cocher("Courrier");
    agent.bouton("Commencer la saisie");
    agent.page().waitForURL("**/usager/**");
    lireBanniere(agent);
    agent.aller("/usager/famille/dossier.xhtml");
  }

  private void declarer(Navigateur agent) {
    agent.voir("Adresse de courriel (facultatif)");
    assertThat(agent.page().locator("[id='dossier:nom']").inputValue()).isEqualTo(nom);
    agent.cocher("Madame");
    agent.remplir("Téléphone", "06 12 34 56 78");
    agent.remplir("Adresse de courriel (facultatif)", "zoe@");
    agent.remplir("Rue", "rue des Tilleuls");
    agent.remplir("Code postal", "35000");
    agent.remplir("Commune", "Rennes");
    agent.bouton("Suivant");
    agent.voirAuChamp("nom@exemple.fr");
    agent.remplir("Adresse de courriel (facultatif)", courriel);
    agent.bouton("Suivant");
    agent.remplir("Prénom", "Malo");
    agent.remplir("Nom", nom);
    agent.remplir("Date de naissance", "2021-02-03");
    agent.bouton("Suivant");
    agent.voir("Malo", "03/02/2021");
    agent.bouton("Suivant");
  }

  private static void joindre(Navigateur agent) {
    for (var type : new String[] {"JUSTIFICATIF_DOMICILE", "LIVRET_DE_FAMILLE"}) {
      agent.page().locator("#fichiers-" + type).setInputFiles(PDF);
      agent.attendre();
    }
    agent.bouton("Suivant");
  }

  private String deposer(Navigateur agent) {
    agent.voir("Zoé", courriel, "Malo");
    agent.cocher("La personne a certifié");
    agent.bouton("Déposer la démarche");
    agent.page().waitForURL("**/demarches/confirmation.xhtml**");
    agent.voir(
        "La démarche est déposée",
        "Elle est déposée au nom de Zoé " + nom,
        "réponse à donner au plus tard le",
        "Remettez ou envoyez l’accusé de réception");
    agent.regarder("confirmation");
    var numero = NUMERO.matcher(agent.page().locator(".numero-traitement").innerText());
    assertThat(numero.find()).isTrue();
    agent.bouton("Relire la démarche");
    agent.bouton("Terminer");
    agent.page().waitForURL("**/agent/familles/liste.xhtml**");
    assertThat(agent.page().locator(".banniere").count()).isZero();
    return numero.group();
  }

  private void accepter(Navigateur agent, String numero) {
    agent.aller("/agent/demarches/liste.xhtml?service=tous&texte=" + numero);
    agent.bouton(numero);
    agent.voir("reçue par courrier", "saisie par Claire Fontaine", "pas encore de compte");
    agent.regarder("decision");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée. La personne n’a pas encore de compte : prévenez-la");
    agent.regarder("acceptee");
    agent.deconnecter();
    agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
  }

  private void lireBanniere(Navigateur agent) {
    assertThat(agent.page().locator(".banniere").innerText())
        .contains("Vous saisissez un premier dossier pour Zoé " + nom);
  }

  /** Letters alone: a name has no digit. */
  private static String lettres() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }
}
