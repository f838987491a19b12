package fr.portailfamille.prelevement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.portailfamille.environment.Largeur;
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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrelevementParcoursIT {

  private static final String DEMARCHE = "/usager/prelevement/adhesion.xhtml";
  private static final String PAGE = "/usager/prelevement/coordonnees.xhtml";
  private static final String REGLAGES = "/agent/parametres.xhtml?groupe=prelevement";
  private static final String EXAMEN = "/agent/demarches/detail.xhtml?id=";
  private static final FilePayload PDF =
      new FilePayload(
          "mon-rib.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1));

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", Niveau.CE1.naissance(exemples.annee(), 3, 4))
            .scolarisee(Ecole.TILLEULS)
            .inscrite(ActiviteExemple.CANTINE, ActiviteExemple.SOIR)
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B15, B22, B28, C04, C11 : le mandat, du brouillon à la révocation")
  void une_famille_adhere_au_prelevement(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "prelevement");
        var ailleurs = Navigateur.ouvrir(largeur, "prelevement-reprise");
        var simple = Navigateur.ouvrir(largeur, "prelevement-simple");
        var agent = Navigateur.ouvrir(largeur, "prelevement-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      simple.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.SAMIR_HADDAD.courriel(), Personnage.MOT_DE_PASSE);

      commencer(parent);
      reprendre(ailleurs);
      long id = deposee();
      simple.aller(EXAMEN + id);
      simple.voir("Contenu réservé");
      assertThat(simple.texte()).doesNotContain("0189", "Accepter");
      demanderUneCorrection(agent, id);
      corriger(parent);
      accepter(agent, id);
      laFamilleLit(parent);
      laFicheDuFoyer(agent, simple);
      changerDeCompte(parent, agent);
      revoquer(parent);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B15 : sans identifiant créancier, le prélèvement n’est pas proposé, et c’est dit")
  void sans_creancier_le_prelevement_est_ferme(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "prelevement-ferme");
        var administratrice = Navigateur.ouvrir(largeur, "prelevement-reglage")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      administratrice.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      regler(administratrice, "");
      parent.aller(PAGE);
      parent.voir("n’est pas encore ouvert");
      assertThat(parent.texte()).doesNotContain("Adhérer");
      parent.regarder("ferme");

      administratrice.aller(REGLAGES);
      champ(administratrice, "Identifiant créancier SEPA (ICS)").fill("FR73ZZZ123456");
      administratrice.bouton("Enregistrer");
      administratrice.voir("Écrivez l’identifiant complet");
      administratrice.regarder("ics-faux");
      regler(administratrice, "FR72ZZZ123456");
      parent.aller(PAGE);
      parent.voir("Adhérer au prélèvement automatique");
    }
  }

  /** By the screen: what the server keeps in memory follows at once. */
  private static void regler(Navigateur administratrice, String ics) {
    administratrice.aller(REGLAGES);
    champ(administratrice, "Créancier").fill("Régie de Valombrelle");
    champ(administratrice, "Adresse du créancier").fill("1 place du Marché, 99420 Valombrelle");
    champ(administratrice, "Identifiant créancier SEPA (ICS)").fill(ics);
    administratrice.bouton("Enregistrer");
    administratrice.voir("Les paramètres ont été enregistrés.");
  }

  private static Locator champ(Navigateur qui, String libelle) {
    return qui.page().getByLabel(libelle, new Page.GetByLabelOptions().setExact(true));
  }

  private void commencer(Navigateur parent) {
    try (var administratrice = Navigateur.ouvrir(parent.largeur(), "prelevement-ouvrir")) {
      administratrice.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      regler(administratrice, "FR72ZZZ123456");
    }
    parent.aller("/usager/profil.xhtml");
    parent.bouton("Voir mes coordonnées bancaires");
    parent.voir("Vous n’avez pas de mandat de prélèvement en cours");
    parent.regarder("sans-mandat");
    parent.bouton("Adhérer au prélèvement automatique");
    cocher(parent, "J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.bouton("Suivant");
    parent.voir("Choisissez ce qui sera prélevé");
    cocher(parent, "Certaines activités seulement");
    parent.voir(ActiviteExemple.SOIR.libelle());
    parent.bouton("Suivant");
    parent.voir("Cochez au moins une activité");
    parent.regarder("activites-erreur");
    cocher(parent, ActiviteExemple.SOIR.libelle());
    parent.regarder("activites");
    parent.bouton("Suivant");
    parent.voir("Compte à débiter");
    remplir(parent, "IBAN", "FR76 3000 6000 0112 3456 7890 198");
    remplir(parent, "BIC (facultatif)", "DEUTDEFF");
    parent.bouton("Suivant");
    parent.voir("Cet IBAN contient une erreur");
    parent.voir("Ce BIC est celui d’une banque d’un autre pays");
    parent.regarder("compte-erreur");
  }

  /** In another browser, with what the first one typed, wrong as it is. */
  private static void reprendre(Navigateur parent) {
    parent.aller(DEMARCHE);
    parent.voir("Compte à débiter");
    assertThat(champ(parent, "IBAN").inputValue()).endsWith("198");
    remplir(parent, "IBAN", PrelevementFixture.IBAN);
    parent.bouton("Suivant");
    parent.voir("Ce BIC est celui d’une banque d’un autre pays");
    remplir(parent, "BIC (facultatif)", "BNPAFRPP");
    parent.regarder("compte");
    parent.bouton("Suivant");
    parent.voir("Relevé d’identité bancaire (RIB)");
    parent.bouton("Suivant");
    parent.voir("Joignez le document demandé");
    parent.page().locator("#fichiers-RIB").setInputFiles(PDF);
    parent.attendre();
    parent.voir("rib.pdf");
    parent.regarder("rib");
    parent.bouton("Suivant");
    parent.voir("FR76 •••• •••• 0189", "FR72ZZZ123456", "8 semaines", "Mandat à signer");
    assertThat(parent.texte()).doesNotContain("3000");
    parent.bouton("Déposer la démarche");
    parent.voir("Pour signer, écrivez votre prénom et votre nom");
    parent.regarder("signature-erreur");
    signer(parent, "relecture");
  }

  private static void signer(Navigateur parent, String capture) {
    remplir(parent, "Votre prénom et votre nom, pour signer", "Anne Roux");
    cocher(parent, "Je signe ce mandat");
    parent.regarder(capture);
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select id from demarche where famille_id = ? and etat = 'DEPOSEE'", famille.id())
        .orElseThrow();
  }

  private static void demanderUneCorrection(Navigateur agent, long id) {
    agent.aller(EXAMEN + id);
    agent.voir("FR76 •••• •••• 0189", "Anne Roux", "Régie de Valombrelle");
    assertThat(agent.texte()).doesNotContain("3000");
    agent.regarder("examen");
    agent.bouton("Afficher en entier ce qui est masqué");
    agent.voir("FR76 3000 6000 0112 3456 7890 189", "enregistrée");
    agent.regarder("entier");
    agent.bouton("Retour à la démarche");
    agent.page().locator("textarea[id$='motif']").first().fill("Le RIB est illisible.");
    agent.bouton("Demander une correction");
    agent.voir("Le RIB est illisible.");
  }

  private static void corriger(Navigateur parent) {
    parent.aller(DEMARCHE + "?etape=5");
    parent.voir("Le RIB est illisible.");
    assertThat(parent.page().locator("[id='dossier:certifie_input']").isChecked()).isFalse();
    signer(parent, "correction");
  }

  private static void accepter(Navigateur agent, long id) {
    agent.aller(EXAMEN + id);
    agent.voir("FR76 •••• •••• 0189");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private void laFamilleLit(Navigateur parent) {
    parent.aller("/usager/factures/liste.xhtml");
    parent.bouton("Mes coordonnées bancaires");
    parent.voir("En cours", "FR76 •••• •••• 0189", ActiviteExemple.SOIR.libelle());
    parent.voir("PF-" + famille.numero(), "vous prévient avant le premier prélèvement");
    assertThat(parent.texte()).doesNotContain(ActiviteExemple.CANTINE.libelle());
    parent.regarder("mandat");
    var adresse = parent.page().locator("a[href*='/usager/mandat/']").first().getAttribute("href");
    var pdf = parent.page().request().get(adresse);
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
    assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
  }

  private void laFicheDuFoyer(Navigateur agent, Navigateur simple) {
    var foyer = "/agent/familles/facturation.xhtml?id=" + famille.id();
    agent.aller(foyer);
    agent.voir("Prélèvement automatique", "FR76 •••• •••• 0189", "Mandat (PDF)");
    agent.regarder("foyer");
    var adresse = agent.page().locator("a[href*='/agent/mandat/']").first().getAttribute("href");
    assertThat(agent.page().request().get(adresse).status()).isEqualTo(200);
    simple.aller(foyer);
    simple.voir("FR76 •••• •••• 0189");
    assertThat(simple.texte()).doesNotContain("Mandat (PDF)");
    assertThat(simple.page().request().get(adresse).status()).isEqualTo(403);
  }

  private void changerDeCompte(Navigateur parent, Navigateur agent) throws SQLException {
    parent.aller(PAGE);
    parent.voir("Lectures de l’IBAN entier par le service");
    parent.bouton("Changer de compte ou d’activités");
    cocher(parent, "J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Un mandat est déjà en cours", "FR76 •••• •••• 0189");
    cocher(parent, "Toutes les activités");
    parent.bouton("Suivant");
    remplir(parent, "IBAN", PrelevementFixture.AUTRE_IBAN);
    parent.bouton("Suivant");
    parent.page().locator("#fichiers-RIB").setInputFiles(PDF);
    parent.attendre();
    parent.voir("rib.pdf");
    parent.bouton("Suivant");
    parent.voir("FR14 •••• •••• 2606", "FR76 •••• •••• 0189", "Remplace le mandat");
    signer(parent, "changement");
    long id = deposee();
    agent.aller(EXAMEN + id);
    agent.voir("FR14 •••• •••• 2606", "FR76 •••• •••• 0189");
    agent.regarder("changement");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private void revoquer(Navigateur parent) {
    parent.aller(PAGE);
    parent.voir("FR14 •••• •••• 2606", "Mandats précédents", "Remplacé");
    parent.regarder("deux-mandats");
    parent.bouton("Révoquer le mandat");
    parent.voir("ne permettra plus aucun prélèvement");
    parent.regarder("revoquer");
    parent.bouton("Révoquer ce mandat");
    parent.voir("Le mandat est révoqué", "Vous n’avez pas de mandat", "Révoqué");
    parent.regarder("revoque");
    var courriel =
        PortailSession.portail()
            .mails()
            .await(famille.courriel(), "Votre mandat de prélèvement PF-" + famille.numero())
            .text();
    assertThat(courriel).contains("Anne a révoqué").doesNotContain("2606", "FR14");
  }

  private static void remplir(Navigateur parent, String libelle, String texte) {
    champ(parent, libelle).fill(texte);
    parent.attendre();
  }

  /** Ticks a box or an answer by its words. */
  private static void cocher(Navigateur parent, String texte) {
    parent
        .page()
        .locator("label:visible", new Page.LocatorOptions().setHasText(texte))
        .first()
        .click();
    parent.attendre();
  }
}
