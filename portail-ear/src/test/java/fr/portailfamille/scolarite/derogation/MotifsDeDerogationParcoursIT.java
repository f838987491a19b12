package fr.portailfamille.scolarite.derogation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotifsDeDerogationParcoursIT {

  private static final String INSCRIPTION = "/usager/scolarite/inscription.xhtml";

  private Connection connexion;
  private Exemples exemples;

  @BeforeEach
  void une_ville() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    exemples = Exemples.installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A26 : la famille choisit un motif ; chacun dit ce qu’il reste à donner")
  void la_famille_choisit_un_motif(Largeur largeur) throws SQLException {
    var famille = famille();
    try (var parent = Navigateur.ouvrir(largeur, "derogation-motif")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(INSCRIPTION);
      parent.cocher("J’ai lu et j’accepte");
      parent.bouton("Suivant");
      parent.cocher("Une autre école");
      parent.page().getByLabel("École demandée").selectOption("École des Hirondelles");
      parent.bouton("Suivant");
      parent.voirAuChamp(
          "Choisissez pourquoi vous demandez pour Jade une autre école que celle de votre"
              + " secteur.");
      assertThat(parent.texte()).doesNotContain("Votre explication");

      parent.cocher("Raison médicale");
      parent.voir("Certificat médical");
      assertThat(parent.texte()).doesNotContain("Votre explication");
      parent.regarder("sante");
      parent.cocher("Frère ou sœur");
      parent.voir("Votre explication (facultatif)");
      parent.cocher("Autre motif");
      parent.attendre();
      assertThat(parent.texte()).doesNotContain("Certificat médical");
      parent.bouton("Suivant");
      parent.voirAuChamp(
          "Expliquez en quelques mots pourquoi vous demandez cette école pour Jade.");
      parent.remplir("Votre explication", "Sa nourrice habite à côté.");
      parent.regarder("autre");
      parent.bouton("Suivant");
      parent.voir("Justificatif pour une autre école");
      parent.aller(INSCRIPTION + "?etape=4");
      parent.voir("Autre motif – Sa nourrice habite à côté.");
    }
  }

  private FamilleInstallee famille() throws SQLException {
    var annees = exemples.annees();
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecResponsable("Nadia", "Roux")
        .avecEnfant("Jade", Niveau.CE1.naissance(annees.get(annees.size() - 1), 3, 4))
        .installer(connexion);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A26 : l’administrateur ajoute, réécrit, déplace et retire un motif")
  void l_administrateur_tient_la_liste(Largeur largeur) {
    try (var administrateur = Navigateur.ouvrir(largeur, "derogation-motifs")) {
      var libelle = "École bilingue (" + largeur + ")";
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/parametres.xhtml");
      administrateur.bouton("Motifs de dérogation scolaire");
      administrateur.voir("Raison médicale", "Rien ici");
      administrateur.regarder("liste");
      administrateur.bouton("Ajouter un motif");
      administrateur.remplir("Motif", "raison medicale");
      administrateur.remplir("Rang", "60");
      administrateur.bouton("Enregistrer");
      administrateur.voirAuChamp("Ce motif est déjà dans la liste, peut-être retiré.");
      administrateur.remplir("Motif", libelle);
      administrateur.regarder("motif");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Le motif est enregistré.", libelle);
      administrateur.bouton(libelle);
      administrateur.remplir("Rang", "70");
      administrateur.cocher("Proposé aux familles");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Le motif est enregistré.", "Non, retiré");
    }
  }
}
