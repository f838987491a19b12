package fr.portailfamille.web.usager;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.usager.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetourTest {

  private static final String PAGE = "/usager/demarches/detail.xhtml";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://ville.example/usager/demarches/detail.xhtml?id=12, "
            + "/usager/demarches/detail.xhtml?id=12",
        "https://ville.example/usager/demarches/detail.xhtml, /usager/demarches/detail.xhtml",
        "https://ville.example/agent/accueil.xhtml?id=12, /usager/demarches/detail.xhtml",
        "pas une adresse, /usager/demarches/detail.xhtml",
        "-, /usager/demarches/detail.xhtml"
      })
  void un_formulaire_ramene_a_sa_page_avec_ses_parametres(String referent, String attendue) {
    assertThat(Retour.formulaire(referent, "", PAGE)).isEqualTo(attendue);
  }

  @Test
  void sous_un_autre_chemin_que_la_racine_la_page_est_reconnue() {
    assertThat(
            Retour.formulaire("https://ville.example/famille" + PAGE + "?id=12", "/famille", PAGE))
        .isEqualTo(PAGE + "?id=12");
  }

  @Test
  void chacun_ne_revient_que_chez_lui() {
    assertThat(Retour.estPermise(PAGE, Set.of(Role.FAMILLE))).isTrue();
    assertThat(Retour.estPermise(PAGE, Set.of(Role.AGENT))).isFalse();
    assertThat(Retour.estPermise("/agent/accueil.xhtml", Set.of(Role.AGENT))).isTrue();
    assertThat(Retour.estPermise("/agent/accueil.xhtml", Set.of(Role.FAMILLE))).isFalse();
  }
}
