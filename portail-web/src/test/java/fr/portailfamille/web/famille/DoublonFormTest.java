package fr.portailfamille.web.famille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.portailfamille.famille.fusion.ComparaisonQueries.EnfantCompare;
import fr.portailfamille.famille.fusion.ComparaisonQueries.Volet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoublonFormTest {

  private static final long PREMIER = 1;
  private static final long SECOND = 2;
  private static final EnfantCompare MIA = enfant(11, "Mia");
  private static final EnfantCompare TAO = enfant(12, "Tao");
  private static final EnfantCompare MIA_AUSSI = enfant(21, "Mia");
  private static final EnfantCompare ZOE = enfant(22, "Zoé");

  @Test
  @DisplayName("Qui se ressemble est proposé, et suit le dossier gardé quel qu’il soit")
  void les_memes_suivent_le_dossier_garde() {
    assertThat(form(PREMIER).reunion().enfants()).containsExactly(entry(21L, 11L));
    assertThat(form(SECOND).reunion().enfants()).containsExactly(entry(11L, 21L));
  }

  @ParameterizedTest
  @ValueSource(longs = {PREMIER, SECOND})
  @DisplayName("Deux personnes ne deviennent jamais une seule sans que l’agent le sache")
  void deux_pour_un_ne_passe_pas(long garde) {
    var form = form(garde);
    form.getEnfants().forEach(enfant -> enfant.setMemeQue("11"));

    assertThatThrownBy(form::reunion).hasMessage("FusionDeuxPourUn");
  }

  private static DoublonForm form(long garde) {
    var form = new DoublonForm(volet(PREMIER, MIA, TAO), volet(SECOND, MIA_AUSSI, ZOE));
    form.setGardee(String.valueOf(garde));
    form.setAdresse(String.valueOf(garde));
    form.setMotif("Même famille.");
    return form;
  }

  private static EnfantCompare enfant(long id, String prenom) {
    return new EnfantCompare(id, prenom, LocalDate.of(2018, 5, 6), prenom);
  }

  private static Volet volet(long id, EnfantCompare... enfants) {
    return new Volet(
        id, "F", "Roux", null, null, null, null, null, 0, 0, null, 0, List.of(), List.of(enfants));
  }
}
