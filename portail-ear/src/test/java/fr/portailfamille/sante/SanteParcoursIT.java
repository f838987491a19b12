package fr.portailfamille.sante;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
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
import fr.portailfamille.reservation.ReservationFixture;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SanteParcoursIT {

  private static final String DEMARCHE = "/usager/sante/informations.xhtml";
  private static final String EXAMEN = "/agent/demarches/detail.xhtml?id=";
  private static final FilePayload PDF =
      new FilePayload(
          "allergie-arachide.pdf",
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
    Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .avecEnfant("Tao", LocalDate.of(2019, 9, 21))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A40, B14, B22, B28, C04, C15, E32, E33 : la fiche sanitaire, du brouillon à l’acceptation")
  void une_famille_remplit_la_fiche_sanitaire(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "sante");
        var ailleurs = Navigateur.ouvrir(largeur, "sante-reprise");
        var agent = Navigateur.ouvrir(largeur, "sante-agent");
        var habilitee = Navigateur.ouvrir(largeur, "sante-habilitee")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      habilitee.connecter(Personnage.MARION_DELMAS.courriel(), Personnage.MOT_DE_PASSE);

      commencer(parent);
      reprendre(ailleurs);
      long id = deposee();
      unAgentSansHabilitation(agent, id);
      demanderUneCorrection(habilitee, id);
      corriger(ailleurs);
      habilitee.aller(EXAMEN + id);
      habilitee.voir("Végétarien");
      habilitee.bouton("Accepter");
      habilitee.voir("Démarche acceptée.");

      laFamilleLit(parent);
      laFicheDuFoyer(agent, habilitee);
      laListeDesRepas(agent, habilitee);
      mettreAJour(parent, habilitee);
    }
  }

  /** The agent who serves reads what to be careful of, once the right is there. */
  private void laListeDesRepas(Navigateur agent, Navigateur habilitee) throws SQLException {
    var ville = new ReservationFixture(connexion);
    var jour = ville.jour(0);
    ville.ouvrir(CANTINE, jour, 10);
    for (var prenom : List.of("Mia", "Tao")) {
      ville.inscrire(famille, prenom, CANTINE);
      base.executer(
          "insert into reservation (ouverture_id, activite_id, jour, enfant_id, famille_id,"
              + " reservee_le, reservee_par) select o.id, o.activite_id, o.jour, ?, ?, now(), ?"
              + " from ouverture o where o.etablissement_id = ? and o.jour = ?",
          famille.enfant(prenom),
          famille.id(),
          famille.compteId(),
          ville.ecole(),
          jour);
    }
    agent.aller("/agent/activites/repas.xhtml?jour=" + jour);
    agent.voir("École de la Source", "2 repas");
    agent.aller(
        "/agent/activites/repas.xhtml?consignes=true&jour=" + jour + "&ecole=" + ville.ecole());
    agent.voir("Roux Mia", "Roux Tao", "réservés aux agents habilités");
    assertThat(agent.texte()).doesNotContain("arachide", "Végétarien");
    // the same place, on the day chosen
    agent.page().locator("form.filtres button").click();
    agent.attendre();
    agent.voir("Roux Mia");

    habilitee.aller("/agent/activites/repas.xhtml?jour=" + jour + "&ecole=" + ville.ecole());
    habilitee.voir("Roux Mia", "Cette consultation est enregistrée");
    assertThat(habilitee.texte()).doesNotContain("arachide");
    habilitee.bouton("Afficher les consignes de santé");
    habilitee.voir("À servir", "arachide", "appeler le 15", "Jusqu’au");
    habilitee.regarder("repas");
  }

  private static void commencer(Navigateur parent) {
    parent.aller("/usager/enfants/liste.xhtml");
    parent.regarder("enfants");
    parent.bouton("Informations sanitaires : Mia");
    parent.voir("Aucune information sanitaire n’est encore enregistrée pour Mia", "Aucun agent");
    parent.regarder("sans-fiche");
    parent.bouton("Mettre à jour les informations sanitaires");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Mia Roux", "enfant 1 sur 2");
    parent.bouton("Suivant");
    parent.voir("Dites ce que vous voulez faire pour Mia");
    parent.cocher("Remplir ou mettre à jour sa fiche");
    parent.voir("Votre enfant a-t-il une allergie ?");
    parent.bouton("Suivant");
    parent.voir("Dites si votre enfant a une allergie", "Choisissez le régime");
    parent.regarder("fiche-erreur");
    repondre(parent, "Votre enfant a-t-il une allergie ?", "Oui");
    parent.cocher("Allergie alimentaire");
    remplir(parent, "À quoi ?", "arachide");
    remplir(parent, "Que faire en cas de réaction ?", "Donner l’antihistaminique, appeler le 15");
    parent.page().getByLabel("Régime alimentaire").selectOption("Sans porc");
    repondre(parent, "Votre enfant prend-il un médicament", "Non");
    remplir(parent, "Médecin traitant", "Docteur Petit");
    remplir(parent, "Téléphone du médecin", "01 99 00 12 34");
    repondre(parent, "Votre enfant a-t-il un PAI ?", "Oui");
    remplir(parent, "Jusqu’à quelle date ?", Exemples.aujourdHui().plusYears(1).toString());
    parent.regarder("fiche");
    parent.bouton("Suivant");
    parent.voir("Tao Roux", "enfant 2 sur 2");
  }

  /** In another browser, where the first one stopped. */
  private void reprendre(Navigateur parent) {
    parent.aller(DEMARCHE);
    parent.voir("Tao Roux", "enfant 2 sur 2");
    parent.cocher("Remplir ou mettre à jour sa fiche");
    parent.voir("Votre enfant a-t-il une allergie ?");
    repondre(parent, "Votre enfant a-t-il une allergie ?", "Non");
    parent.page().getByLabel("Régime alimentaire").selectOption("Sans restriction");
    repondre(parent, "Votre enfant prend-il un médicament", "Non");
    repondre(parent, "Votre enfant a-t-il un PAI ?", "Non");
    parent.bouton("Suivant");
    parent.voir("Mia Roux", "Diphtérie, tétanos, poliomyélite");
    assertThat(parent.texte()).doesNotContain("Coqueluche");
    remplir(parent, "Dates des doses", "14/05");
    parent.bouton("Suivant");
    parent.voir("écrivez chaque date ainsi : 14/05/2019");
    parent.regarder("vaccins-erreur");
    remplir(parent, "Dates des doses", "04/05/2017, 05/07/2017, 04/02/2018, 10/03/2023");
    parent.bouton("Suivant");
    parent.voir("Tao Roux", "Coqueluche", "Rougeole, oreillons, rubéole");
    parent.regarder("vaccins");
    parent.bouton("Suivant");
    joindreLesDocuments(parent);
    parent.voir("Mia Roux : santé", "arachide", "Mia Roux : vaccinations", "– à jour");
    parent.voir("Tao Roux : vaccinations", "aucune dose déclarée");
    deposer(parent);
  }

  private void joindreLesDocuments(Navigateur parent) {
    parent.voir("Protocole du PAI signé – Mia", "Photo d’identité – Mia", "carnet de santé – Tao");
    parent.bouton("Suivant");
    parent.voir("Joignez le document demandé : Protocole du PAI signé – Mia");
    for (var nature :
        new String[] {"PROTOCOLE_PAI", "PHOTO_ENFANT", "CERTIFICAT_MEDICAL", "CARNET_DE_SANTE"}) {
      parent.page().locator("#fichiers-" + nature + "-" + famille.enfant("Mia")).setInputFiles(PDF);
      parent.attendre();
      parent.voir(nature.toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf");
    }
    assertThat(parent.texte()).doesNotContain("arachide");
    parent.regarder("documents");
    parent.bouton("Suivant");
  }

  private static void deposer(Navigateur parent) {
    parent.cocher("Je certifie");
    parent.regarder("relecture");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select id from demarche where famille_id = ? and etat = 'DEPOSEE'", famille.id())
        .orElseThrow();
  }

  private static void unAgentSansHabilitation(Navigateur agent, long id) {
    agent.aller(EXAMEN + id);
    agent.voir("Contenu réservé");
    assertThat(agent.texte()).doesNotContain("arachide", "Accepter", "protocole");
    agent.regarder("reservee");
  }

  private static void demanderUneCorrection(Navigateur agent, long id) {
    agent.aller(EXAMEN + id);
    agent.voir("arachide", "Tao : d’après les doses déclarées");
    agent.regarder("examen");
    agent
        .page()
        .locator("textarea[id$='motif']")
        .first()
        .fill("Le régime de Mia est-il bien celui-ci ?");
    agent.bouton("Demander une correction");
    agent.voir("Le régime de Mia est-il bien celui-ci ?");
  }

  private static void corriger(Navigateur parent) {
    parent.aller(DEMARCHE + "?etape=2&enfant=0");
    parent.voir("Le régime de Mia est-il bien celui-ci ?");
    parent.regarder("correction");
    parent.page().getByLabel("Régime alimentaire").selectOption("Végétarien");
    for (int etape = 0; etape < 5; etape++) {
      parent.bouton("Suivant");
    }
    parent.voir("Végétarien");
    deposer(parent);
  }

  private void laFamilleLit(Navigateur parent) {
    parent.aller("/usager/enfants/sante.xhtml?enfant=" + famille.enfant("Mia"));
    parent.voir(
        "Fiche acceptée le",
        "arachide",
        "Végétarien",
        "protocole-pai.pdf",
        "Quand le service a-t-il lu");
    assertThat(parent.texte()).doesNotContain("Delmas");
    parent.regarder("fiche-acceptee");
  }

  private void laFicheDuFoyer(Navigateur agent, Navigateur habilitee) {
    var foyer = "/agent/familles/enfants.xhtml?id=" + famille.id();
    agent.aller(foyer);
    agent.voir("Informations sanitaires", "réservé aux agents habilités", "Mia : fiche du");
    assertThat(agent.texte()).doesNotContain("Lire la fiche");
    agent.regarder("foyer");
    var adresse = "/agent/sante/fiche.xhtml?enfant=" + famille.enfant("Mia");
    assertThat(agent.page().navigate(adresse).status()).isEqualTo(403);

    habilitee.aller(foyer);
    habilitee.bouton("Lire la fiche : Mia");
    habilitee.voir(
        "arachide",
        "Végétarien",
        "par Marion Delmas",
        "Date de naissance :",
        "Protocole du PAI signé – Mia",
        "protocole-pai.pdf");
    habilitee.regarder("fiche");
  }

  /** Tao wears glasses: the agent reads what the sheet said, beside what it will say. */
  private void mettreAJour(Navigateur parent, Navigateur agent) throws SQLException {
    parent.aller(DEMARCHE);
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.cocher("Ne rien changer pour cet enfant");
    parent.bouton("Suivant");
    parent.voir("Tao Roux");
    parent.cocher("Remplir ou mettre à jour sa fiche");
    parent.voir("Votre enfant a-t-il une allergie ?");
    remplir(parent, "Autre chose à savoir ?", "lunettes");
    for (int etape = 0; etape < 3; etape++) {
      parent.bouton("Suivant");
    }
    parent.voir("Ne rien changer pour cet enfant", "lunettes", "non renseigné");
    deposer(parent);
    long id = deposee();
    agent.aller(EXAMEN + id);
    agent.voir("lunettes", "non renseigné");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
    parent.aller("/usager/enfants/sante.xhtml?enfant=" + famille.enfant("Tao"));
    parent.voir("lunettes");
  }

  private static void remplir(Navigateur parent, String libelle, String texte) {
    parent.page().getByLabel(libelle).first().fill(texte);
    parent.attendre();
  }

  private static void repondre(Navigateur parent, String question, String reponse) {
    parent
        .page()
        .locator("fieldset", new Page.LocatorOptions().setHasText(question))
        .locator("label", new Locator.LocatorOptions().setHasText(reponse))
        .first()
        .click();
    parent.attendre();
  }

  /** Ticks a box or an answer by its words. */
}
