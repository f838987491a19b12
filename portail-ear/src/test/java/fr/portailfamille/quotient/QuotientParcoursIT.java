package fr.portailfamille.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotientParcoursIT {

  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final String PAGE = "/usager/quotient/calculer.xhtml";
  private static final String ANNEE = String.valueOf(Exemples.aujourdHui().getYear() - 1);

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

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "B35, B39, C04, C09, C10, E31 : calculer son quotient, reprendre ailleurs, corriger, obtenir")
  void une_famille_calcule_son_quotient(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "quotient");
        var ailleurs = Navigateur.ouvrir(largeur, "quotient-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "quotient-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);

      commencer(parent);
      seTromper(parent);
      reprendre(ailleurs);
      joindreEtDeposer(ailleurs);

      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      ouvrir(agent);
      agent.voir("Contenu réservé");
      agent.deconnecter();
      agent.connecter(Personnage.SAMIR_HADDAD.courriel(), Personnage.MOT_DE_PASSE);
      demanderUneCorrection(agent);
      corriger(parent);
      ouvrir(agent);
      agent.bouton("Accepter");
      agent.voir("Démarche acceptée.", "Effacés une fois la démarche terminée", "Détruit le");
      agent.regarder("acceptee");

      obtenir(parent);
      agent.aller("/agent/familles/facturation.xhtml?id=" + famille.id());
      agent.voir("857,14", "Avis d’imposition (revenus de " + ANNEE + ")", "Attestation (PDF)");
      agent.regarder("fiche");
    }
  }

  private static void commencer(Navigateur parent) {
    parent.aller("/usager/famille/foyer.xhtml");
    parent.bouton("Mon quotient familial");
    parent.voir("Aucun quotient connu pour aujourd’hui : le tarif le plus élevé s’applique.");
    parent.regarder("aucun");
    parent.bouton("Donner mon quotient");
    cocher(parent, "J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Vous ne souhaitez pas communiquer vos revenus", "jusqu’au 31 août");
    parent.bouton("Suivant");
    parent.voir("Choisissez comment donner votre quotient.");
    parent.regarder("question");
  }

  private static void seTromper(Navigateur parent) {
    cocher(parent, "La CAF ou la MSA m’a calculé");
    parent.voir("L’attestation de la CAF ou de la MSA");
    remplir(parent, "Quotient familial", "650,5");
    cocher(parent, "Je n’ai pas de quotient CAF");
    parent.voir("Votre avis d’imposition");
    cocher(parent, ANNEE);
    remplir(parent, "Revenu fiscal de référence", "-24 000");
    remplir(parent, "Nombre de parts", "2,3");
    remplir(parent, "Numéro fiscal", "30 12 AB");
    remplir(parent, "Référence de l’avis", "<b>hostile</b>");
    parent.bouton("Suivant");
    parent.voir(
        "ne peut pas être négatif",
        "se compte par quarts",
        "13 chiffres",
        "La référence de l’avis");
    parent.regarder("erreurs");
  }

  /** On another device: what was typed is there, wrong answers included. */
  private static void reprendre(Navigateur parent) {
    parent.aller(PAGE);
    assertThat(champ(parent, "Revenu fiscal de référence")).isEqualTo("-24 000");
    assertThat(champ(parent, "Référence de l’avis")).isEqualTo("<b>hostile</b>");
    remplir(parent, "Numéro fiscal", "30 12 345 678 901");
    remplir(parent, "Référence de l’avis", "26 44 a1234567 8");
    remplir(parent, "Revenu fiscal de référence", "24 000");
    remplir(parent, "Nombre de parts", "2");
    quitter(parent);
    parent.voir("÷ 12 mois ÷ 2 parts = 1", "000,00");
    cocher(parent, "Nous avons deux avis");
    parent.voir("Le second avis d’imposition", "Il s’affichera ici");
    second(parent, "Revenu fiscal de référence", "12 000");
    second(parent, "Nombre de parts", "1,5");
    second(parent, "Numéro fiscal", "3012345678902");
    second(parent, "Référence de l’avis", "2644A12345679");
    parent.voir("÷ 12 mois ÷ (2 + 1,5) parts = 857,14");
    parent.regarder("calcul");
    parent.bouton("Suivant");
  }

  private static void joindreEtDeposer(Navigateur parent) {
    parent.voir("Second avis d’imposition");
    var fichiers = parent.page().locator("input[type=file]");
    fichiers.nth(0).setInputFiles(new FilePayload("avis.pdf", "application/pdf", PDF));
    parent.voir("avis-imposition.pdf");
    fichiers.nth(1).setInputFiles(new FilePayload("avis2.pdf", "application/pdf", PDF));
    parent.voir("second-avis-imposition.pdf");
    parent.regarder("documents");
    parent.bouton("Suivant");
    parent.voir("÷ (2 + 1,5) parts = 857,14", "30 12 345 678 901");
    cocher(parent, "Je certifie");
    parent.regarder("relecture");
    deposer(parent);
  }

  private static void deposer(Navigateur parent) {
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
  }

  private void demanderUneCorrection(Navigateur agent) throws SQLException {
    ouvrir(agent);
    agent.voir("30 12 345 678 901", "857,14", "ce quotient vaudrait du", "impots.gouv.fr");
    agent.regarder("examen");
    agent.page().getByLabel("Motif").first().fill("Le second avis est illisible.");
    agent.bouton("Demander une correction");
    agent.voir("Correction demandée.");
  }

  private static void corriger(Navigateur parent) {
    parent.aller(PAGE);
    parent.voir("Le second avis est illisible.");
    for (int i = 0; i < 4 && !parent.texte().contains("Je certifie"); i++) {
      parent.bouton("Suivant");
    }
    cocher(parent, "Je certifie");
    deposer(parent);
  }

  private static void obtenir(Navigateur parent) {
    parent.aller("/usager/quotient/mien.xhtml");
    parent.voir("857,14", "31 août", "Avis d’imposition (revenus de " + ANNEE + ")");
    parent.voir("Lectures de vos revenus par le service");
    assertThat(parent.texte()).doesNotContain("Aucun agent ne les a lus");
    parent.regarder("mon-quotient");
    var pdf =
        parent
            .page()
            .request()
            .get(
                parent
                    .page()
                    .locator("a[href*='/usager/quotient/attestation/']")
                    .getAttribute("href"));
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
    parent.aller("/usager/documents/liste.xhtml");
    parent.voir("Second avis d’imposition", "une fois la démarche terminée");
    parent.regarder("mes-documents");
    parent.aller(PAGE);
    cocher(parent, "J’ai lu et j’accepte");
    parent.bouton("Suivant");
    cocher(parent, "Je n’ai pas de quotient CAF");
    cocher(parent, ANNEE);
    parent.voir("il n’est pas utile de redonner cet avis", "Qu’est-ce qui a changé");
    parent.regarder("deja-fourni");
  }

  private void ouvrir(Navigateur agent) throws SQLException {
    long id =
        base.chercher(
                "select id from demarche where famille_id = ? and type = ? and etat = 'DEPOSEE'",
                famille.id(),
                DemandeDeQuotient.CODE)
            .orElseThrow();
    agent.aller("/agent/demarches/detail.xhtml?id=" + id);
  }

  private static String champ(Navigateur parent, String libelle) {
    return saisie(parent, libelle).first().inputValue();
  }

  private static void remplir(Navigateur parent, String libelle, String valeur) {
    saisie(parent, libelle).first().fill(valeur);
    quitter(parent);
  }

  private static void second(Navigateur parent, String libelle, String valeur) {
    saisie(parent, libelle).last().fill(valeur);
    quitter(parent);
  }

  private static Locator saisie(Navigateur parent, String libelle) {
    return parent.page().getByLabel(libelle, new Page.GetByLabelOptions().setExact(true));
  }

  /** The calculation follows once a field is left. */
  private static void quitter(Navigateur parent) {
    parent.page().keyboard().press("Tab");
    parent.attendre();
  }

  private static void cocher(Navigateur parent, String libelle) {
    parent
        .page()
        .locator("label:visible", new Page.LocatorOptions().setHasText(libelle))
        .first()
        .click();
    parent.attendre();
  }
}
