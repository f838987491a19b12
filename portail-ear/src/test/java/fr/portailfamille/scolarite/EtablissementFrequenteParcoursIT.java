package fr.portailfamille.scolarite;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.web.demarche.Retour;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EtablissementFrequenteParcoursIT {

  private static final String PAGE = "/usager/scolarite/etablissement.xhtml";

  private Connection connexion;
  private FamilleInstallee famille;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    var annee = Exemples.installer(connexion).annee();
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", Niveau.CP.naissance(annee, 3, 4))
            .avecEnfant("Tao", Niveau.MS.naissance(annee, 9, 21))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "B16, B21, B22, B28 : l’école de chaque enfant, de la ville ou d’ailleurs, jusqu’à l’acceptation")
  void l_ecole_de_chaque_enfant(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "etablissement");
        var debut = Navigateur.ouvrir(largeur, "etablissement-debut");
        var agent = Navigateur.ouvrir(largeur, "etablissement-agent")) {
      debut.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      commencer(debut);
      parent.aller(PAGE);
      parent.voir("Tao Roux", "enfant 2 sur 2");
      parent.cocher("Dans une école privée ou d’une autre commune");
      parent.voir("Nom de l’école et commune");
      parent.bouton("Suivant");
      parent.voir("Écrivez le nom de l’école de Tao");
      parent.remplir("Nom de l’école et commune", "École Sainte-Anne");
      parent.regarder("ailleurs");
      parent.bouton("Suivant");
      parent.voir("Certificat de scolarité");
      parent.bouton("Suivant");
      parent.voir(Ecole.TILLEULS.nom(), "École Sainte-Anne");
      parent.cocher("Je certifie");
      parent.regarder("relecture");
      parent.bouton("Déposer la démarche");
      parent.page().waitForURL("**/demarches/confirmation.xhtml**");

      preciser(agent, debut);
      agent.aller("/agent/demarches/detail.xhtml?id=" + deposee());
      agent.voir(Ecole.TILLEULS.nom(), "la ville ne gère pas cette école");
      agent.regarder("examen");
      agent.bouton("Accepter");
      agent.voir("Démarche acceptée.");
      parent.aller("/usager/enfants/fiche.xhtml?enfant=" + famille.enfant("Tao"));
      parent.voir("École Sainte-Anne, Melun");
      agent.aller("/agent/familles/enfants.xhtml?id=" + famille.id());
      agent.voir(Ecole.TILLEULS.nom(), "École Sainte-Anne, Melun");
    }
  }

  private static void commencer(Navigateur parent) {
    parent.aller("/usager/enfants/liste.xhtml");
    parent.bouton("Établissement scolaire fréquenté");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Mia Roux", "enfant 1 sur 2");
    parent.bouton("Suivant");
    parent.voir("Dites où Mia va à l’école");
    parent.cocher("Dans une école de la commune");
    parent.voir("Son école");
    choisir(parent, Ecole.TILLEULS.nom());
    parent.regarder("ville");
    parent.bouton("Suivant");
    parent.voir("Tao Roux", "enfant 2 sur 2");
  }

  private void preciser(Navigateur agent, Navigateur parent) throws SQLException {
    var motif = "Dans quelle commune est cette école ?";
    Retour.rendre(agent, deposee(), motif);
    Retour.reprendre(parent, deposee(), motif);
    parent.bouton("Suivant");
    parent.voir("Tao Roux", "enfant 2 sur 2");
    parent.remplir("Nom de l’école et commune", "École Sainte-Anne, Melun");
    Retour.deposer(parent, "Je certifie");
  }

  private static void choisir(Navigateur parent, String ecole) {
    parent.page().locator("select[id$='ecole']").selectOption(ecole);
    parent.attendre();
  }

  private long deposee() throws SQLException {
    return new Base(connexion)
        .chercher(
            "select max(id) from demarche where type = 'ETABLISSEMENT_FREQUENTE'"
                + " and famille_id = ?",
            famille.id())
        .orElseThrow();
  }
}
