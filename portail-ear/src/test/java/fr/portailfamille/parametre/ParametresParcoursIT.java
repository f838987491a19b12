package fr.portailfamille.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParametresParcoursIT {

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("A01, B33, E28 : la collectivité règle ses limites et ses contacts, dans des bornes")
  void un_administrateur_regle_un_parametre_et_une_valeur_hors_bornes_est_refusee_au_champ(
      Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }

    try (var administrateur = Navigateur.ouvrir(largeur, "parametres")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.regarder("bureau");
      administrateur.aller("/agent/parametres.xhtml");
      administrateur.regarder("collectivite");

      administrateur.aller("/agent/parametres.xhtml?groupe=documents");
      var nombre = administrateur.page().getByLabel("Nombre maximal de documents par démarche");
      nombre.fill("51");
      administrateur.bouton("Enregistrer");
      administrateur.page().getByText("Écrivez un nombre entier entre 1 et 50.").first().waitFor();
      administrateur.regarder("refus");
      assertThat(nombre.inputValue()).isEqualTo("51");

      nombre.fill("12");
      administrateur.bouton("Enregistrer");
      administrateur.page().getByText("Les paramètres ont été enregistrés.").waitFor();
      administrateur.aller("/agent/parametres.xhtml?groupe=documents");
      assertThat(nombre.inputValue()).isEqualTo("12");

      nombre.fill("10");
      administrateur.bouton("Enregistrer");
      administrateur.page().getByText("Les paramètres ont été enregistrés.").waitFor();
    }
  }
}
