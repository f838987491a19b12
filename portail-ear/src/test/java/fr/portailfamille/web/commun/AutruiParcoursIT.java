package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What exists but is somebody else's answers exactly as what does not exist: at every address of
 * the families that names something. A new address is found here, and must say what it names.
 */
class AutruiParcoursIT {

  private static final String INCONNU = "999999999";

  /** Names of parameters that choose what is shown of what is one's own. */
  private static final Set<String> SANS_IDENTIFIANT =
      Set.of("etape", "theme", "toutes", "page", "annee", "fiche", "modele");

  /** Boxes already ticked, among one's own children. */
  private static final Set<String> PREFERENCES =
      Set.of("/usager/activites/inscription.xhtml?pour=", "/usager/photos/envoyer.xhtml?pour=");

  private Connection connexion;
  private Autrui autrui;

  @BeforeEach
  void une_autre_famille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    Exemples.installer(connexion);
    autrui = Autrui.installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("À chaque adresse, ce qui est à une autre famille répond comme s’il n’existait pas")
  void un_parent_ne_distingue_pas_l_autrui_de_l_inexistant() throws SQLException, IOException {
    var nommes = autrui.nommes();
    var brouillons = autrui.brouillons();
    var adresses = Adresses.sous("usager");
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "autrui")) {
      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);
      for (var adresse : adresses) {
        if (nommes.containsKey(adresse)) {
          introuvable(parent, adresse, nommes.get(adresse));
        } else if (PREFERENCES.contains(adresse)) {
          assertThat(lire(parent, adresse + autrui.enfant))
              .as(adresse)
              .isEqualTo(lire(parent, adresse + INCONNU));
        } else if (estUneDemarche(adresse, adresses)) {
          introuvable(parent, adresse, brouillons.get(0));
          brouillons.forEach(brouillon -> introuvable(parent, new String[] {adresse + brouillon}));
        } else {
          assertThat(parametre(adresse)).as(adresse).isIn(sansIdentifiant(adresse, adresses));
        }
      }
      introuvable(parent, "/usager/document/", autrui.documentDuBrouillon);
    }
  }

  /** A page with steps is a démarche being filled in. */
  private static boolean estUneDemarche(String adresse, List<String> adresses) {
    return parametre(adresse).equals("id") && aDesEtapes(adresse, adresses);
  }

  /** Where there are steps, the child is the rank of a sheet. */
  private static Set<String> sansIdentifiant(String adresse, List<String> adresses) {
    return aDesEtapes(adresse, adresses)
        ? Set.of("etape", "enfant", "theme", "modele")
        : SANS_IDENTIFIANT;
  }

  private static boolean aDesEtapes(String adresse, List<String> adresses) {
    return adresses.contains(adresse.replaceFirst("\\?.*", "?etape="));
  }

  private static String parametre(String adresse) {
    return adresse.replaceFirst("^[^?]*\\??", "").replace("=", "");
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
  static void introuvable(Navigateur qui, String adresse, Object nom) {
    introuvable(qui, adresse + nom, adresse + INCONNU, adresse + "abc");
  }

  static void introuvable(Navigateur qui, String... adresses) {
    for (var adresse : adresses) {
      assertThat(lire(qui, adresse)).as(adresse).startsWith("404 ").contains("Page introuvable");
    }
  }

  private static String lire(Navigateur qui, String adresse) {
    var reponse = qui.page().request().get(adresse);
    var contenu = reponse.text().replaceFirst("(?s).*<main", "").replaceFirst("(?s)</main>.*", "");
    return reponse.status()
        + " "
        + contenu
            .replaceAll("<input[^>]*ViewState[^>]*>", "")
            .replaceAll("nonce=\"[^\"]*\"", "")
            .replaceAll("(pour=)[0-9]+", "$1");
  }
}
