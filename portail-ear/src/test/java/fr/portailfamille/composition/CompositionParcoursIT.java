package fr.portailfamille.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompositionParcoursIT {

  private static final String EXAMEN = "/agent/demarches/detail.xhtml?id=";
  private static final FilePayload PDF =
      new FilePayload(
          "carte-grise.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1));

  private final String titre =
      "Badge de stationnement " + UUID.randomUUID().toString().substring(0, 4);
  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
  }

  /** No other journey is offered it. */
  @AfterEach
  void retirer() throws SQLException {
    base.executer("update composition set retiree_le = now() where titre = ?", titre);
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "B22, B28 : un administrateur compose une démarche ; une famille la remplit, la corrige")
  void composer_remplir_corriger_accepter(Largeur largeur) throws SQLException {
    try (var administrateur = Navigateur.ouvrir(largeur, "composition");
        var parent = Navigateur.ouvrir(largeur, "composition-parent");
        var ailleurs = Navigateur.ouvrir(largeur, "composition-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "composition-agent")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      presenter(administrateur);
      interroger(administrateur);
      essayer(administrateur);
      publier(administrateur);

      commencer(parent);
      reprendre(ailleurs);
      long id = deposee();
      demanderUneCorrection(agent, id);
      corriger(parent);
      accepter(agent, id);

      parent.aller("/usager/demarches/detail.xhtml?id=" + id);
      parent.voir(titre, "Acceptée", "Marque : Peugeot ; Couleur : Verte");
      parent.regarder("acceptee");
    }
  }

  private void presenter(Navigateur administrateur) {
    administrateur.aller("/agent/parametres/demarches.xhtml");
    administrateur.bouton("Démarches composées par la commune");
    administrateur.bouton("Composer");
    administrateur.voir("Donnez un titre à la démarche");
    administrateur.regarder("liste");
    administrateur.remplir("Titre de la démarche", titre);
    administrateur.bouton("Composer");
    administrateur.voir("Décrivez la démarche aux familles", "n’a pas de question");
    administrateur.regarder("nouvelle");
    administrateur.bouton("Publier");
    administrateur.voir("n’est pas prête à être publiée");
    administrateur.bouton("Modifier : Présentation");
    administrateur.remplir("Description", "Pour se garer près de l’école.");
    administrateur.remplir("Au courriel de dépôt", "Gardez le numéro {numro}.");
    administrateur.bouton("Enregistrer");
    administrateur.voir("« {numro} » ne sera pas rempli");
    administrateur.remplir("Au courriel de dépôt", "Gardez le numéro {numero}.");
    administrateur.regarder("presentation");
    administrateur.bouton("Enregistrer");
  }

  private static void interroger(Navigateur administrateur) {
    demander(administrateur, "Votre demande", "Avez-vous une voiture ?", "Oui ou non");
    administrateur.bouton("Enregistrer");
    demander(administrateur, "Votre demande", "Carte grise", "Document à joindre");
    siVoiture(administrateur, "Poser cette question");
    administrateur.bouton("Enregistrer");
    demander(administrateur, "Votre demande", "Immatriculation", "Texte court");
    siVoiture(administrateur, "Poser cette question");
    administrateur.regarder("question");
    administrateur.bouton("Enregistrer");
    administrateur.bouton("Monter : Immatriculation");
    administrateur.voir("Si : « Avez-vous une voiture ? » : Oui");
    assertThat(administrateur.texte().indexOf("Immatriculation"))
        .isLessThan(administrateur.texte().indexOf("Carte grise"));

    administrateur.bouton("Ajouter une page");
    administrateur.remplir("Titre de la page", "Vos véhicules");
    siVoiture(administrateur, "Montrer cette page");
    administrateur.regarder("page");
    administrateur.bouton("Enregistrer");
    demander(administrateur, "Vos véhicules", "Véhicules", "Tableau");
    administrateur.bouton("Enregistrer");
    administrateur.voir("donnez de 1 à 6 colonnes");
    administrateur.remplir("Colonnes", "Marque\nCouleur");
    administrateur.regarder("tableau");
    administrateur.bouton("Enregistrer");
    administrateur.voir("Brouillon, jamais publiée");
    administrateur.regarder("editeur");
  }

  private static void demander(
      Navigateur administrateur, String page, String libelle, String nature) {
    administrateur.bouton("Ajouter une question : " + page);
    administrateur.remplir("Question ou nom du document", libelle);
    administrateur.page().getByLabel("Réponse attendue").selectOption(nature);
    administrateur.attendre();
  }

  private static void siVoiture(Navigateur administrateur, String champ) {
    administrateur
        .page()
        .getByLabel(champ)
        .selectOption("«\u00a0Avez-vous une voiture ?\u00a0» : Oui");
  }

  private static void essayer(Navigateur administrateur) {
    administrateur.bouton("Aperçu");
    administrateur.voir("Rien n’est enregistré");
    assertThat(administrateur.texte()).doesNotContain("Immatriculation", "Vos véhicules");
    administrateur.cocher("Oui");
    administrateur.voir("Immatriculation", "Vos véhicules", "Carte grise");
    administrateur.bouton("Vérifier les réponses");
    administrateur.voir("Répondez à « Immatriculation »");
    administrateur.remplir("Immatriculation", "AB-123-CD");
    administrateur.remplir("Marque", "Renault");
    administrateur.bouton("Vérifier les réponses");
    administrateur.voir("Ce que la famille relit", "Marque : Renault");
    administrateur.regarder("apercu");
    administrateur.bouton("Revenir à la démarche");
  }

  private void publier(Navigateur administrateur) {
    administrateur.bouton("Publier");
    administrateur.voir("« " + titre + " » est publiée", "Version 1 publiée le");
    administrateur.regarder("publiee");
    administrateur.bouton("Ordre, service et dates");
    administrateur.voir(titre, "Délai de réponse annoncé");
  }

  private void commencer(Navigateur parent) {
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir(titre, "Pour se garer près de l’école.");
    parent.regarder("demarches");
    parent
        .page()
        .locator("article, li", new Page.LocatorOptions().setHasText(titre))
        .first()
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    parent.attendre();
    parent.voir(titre);
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Avez-vous une voiture ?");
    assertThat(parent.texte()).doesNotContain("Immatriculation");
    parent.cocher("Oui");
    parent.voir("Immatriculation");
    parent.bouton("Suivant");
    parent.voir("Répondez à « Immatriculation »");
    parent.regarder("erreur");
    parent.remplir("Immatriculation", "AB-123-CD");
    parent.regarder("page-1");
    parent.bouton("Suivant");
    parent.voir("Vos véhicules", "page 2 sur 2");
  }

  /** In another browser, where the first one stopped. */
  private void reprendre(Navigateur parent) throws SQLException {
    parent.aller(demarche());
    parent.voir("Vos véhicules", "page 2 sur 2");
    parent.remplir("Marque", "Renault");
    parent.bouton("Ajouter une ligne");
    parent.voir("Ligne 2");
    champ(parent, "Marque", 1).fill("Peugeot");
    champ(parent, "Couleur", 1).fill("Bleue");
    parent.regarder("tableau");
    parent.bouton("Suivant");
    parent.voir("Carte grise");
    parent.bouton("Suivant");
    parent.voir("Joignez le document demandé : Carte grise");
    parent.page().locator("input[type=file][id^='fichiers-DEMANDEE_']").setInputFiles(PDF);
    parent.attendre();
    parent.voir("carte-grise.pdf");
    parent.bouton("Suivant");
    parent.voir("AB-123-CD", "Marque : Renault", "Marque : Peugeot ; Couleur : Bleue");
    deposer(parent, "relecture");
  }

  private static Locator champ(Navigateur parent, String libelle, int rang) {
    return parent.page().getByLabel(libelle).nth(rang);
  }

  private static void deposer(Navigateur parent, String vue) {
    parent.cocher("Je certifie");
    parent.regarder(vue);
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
  }

  private String demarche() throws SQLException {
    long id = base.chercher("select id from composition where titre = ?", titre).orElseThrow();
    return "/usager/composition/remplir.xhtml?modele=COMPOSEE_" + id;
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select max(id) from demarche where etat = 'DEPOSEE' and famille_id = ?", famille.id())
        .orElseThrow();
  }

  private void demanderUneCorrection(Navigateur agent, long id) {
    agent.aller("/agent/demarches/liste.xhtml?texte=Roux");
    agent.voir(titre);
    agent.aller(EXAMEN + id);
    agent.voir(titre, "AB-123-CD", "Marque : Peugeot ; Couleur : Bleue", "Carte grise");
    agent.regarder("examen");
    agent.page().locator("textarea[id$='motif']").first().fill("La Peugeot est verte.");
    agent.bouton("Demander une correction");
    agent.voir("La Peugeot est verte.");
  }

  private void corriger(Navigateur parent) throws SQLException {
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir(titre);
    parent.aller(demarche() + "&etape=2&enfant=1");
    parent.voir("La Peugeot est verte.");
    champ(parent, "Couleur", 1).fill("Verte");
    parent.bouton("Retirer la ligne 1");
    parent.voir("Ligne 1");
    assertThat(parent.texte()).doesNotContain("Ligne 2");
    parent.bouton("Suivant");
    parent.voir("carte-grise.pdf");
    parent.bouton("Suivant");
    parent.voir("Couleur : Verte");
    deposer(parent, "corrigee");
  }

  private static void accepter(Navigateur agent, long id) {
    agent.aller(EXAMEN + id);
    agent.voir("Couleur : Verte");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }
}
