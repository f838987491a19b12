package fr.portailfamille.composition;

import static fr.portailfamille.composition.CompositionExemple.badge;
import static fr.portailfamille.composition.CompositionExemple.reponse;
import static fr.portailfamille.composition.CompositionExemple.reponses;
import static fr.portailfamille.composition.CompositionExemple.texte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ControleReponsesTest {

  private static final List<String> ENFANTS = List.of("7");

  @Test
  @DisplayName("Un brouillon se garde, juste ou non")
  void un_brouillon_se_garde() {
    var form = reponses();
    texte(form, "q8", "quatre");
    texte(form, "q10", "demain");

    assertThatCode(() -> ControleReponses.controler(badge(), form, ENFANTS))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  @DisplayName("Ce qu’aucune page n’a pu envoyer est introuvable")
  void ce_qu_aucune_page_n_a_envoye_est_introuvable(
      String nom, Consumer<ReponsesComposees> forgerie) {
    var form = reponses();
    forgerie.accept(form);

    assertThatThrownBy(() -> ControleReponses.controler(badge(), form, ENFANTS))
        .isInstanceOf(Introuvable.class);
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(
        forgerie("l’enfant d’un autre", f -> texte(f, "q14", "8")),
        forgerie("un choix hors de la liste", f -> texte(f, "q4", "Port")),
        forgerie("ni oui ni non", f -> texte(f, "q2", "PEUT_ETRE")),
        forgerie("un choix de plus", f -> reponse(f, "q5").getChoix().add("Jeudi")),
        forgerie("une question inconnue", f -> f.getReponses().put("q99", new ReponseDonnee())),
        forgerie("trop de lignes", f -> lignes(f, 21)),
        forgerie("une colonne de plus", f -> ligne(f).getCellules().add("x")));
  }

  @Test
  @DisplayName("Un texte sans fin n’est pas gardé")
  void un_texte_sans_fin_n_est_pas_garde() {
    var form = reponses();
    texte(form, "q15", "x".repeat(4001));

    assertThatThrownBy(() -> ControleReponses.controler(badge(), form, ENFANTS))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            refus -> assertThat(refus.motif().cle()).isEqualTo("ReponseTropLongue"));
  }

  private static LigneDeTableau ligne(ReponsesComposees form) {
    return reponse(form, "q7").getLignes().get(0);
  }

  private static void lignes(ReponsesComposees form, int nombre) {
    reponse(form, "q7").setLignes(Collections.nCopies(nombre, ligne(form)));
  }

  private static Arguments forgerie(String nom, Consumer<ReponsesComposees> forgerie) {
    return arguments(nom, forgerie);
  }
}
