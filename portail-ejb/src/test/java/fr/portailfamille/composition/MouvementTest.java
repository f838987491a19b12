package fr.portailfamille.composition;

import static fr.portailfamille.composition.CompositionExemple.badge;
import static fr.portailfamille.composition.Mouvement.DESCENDRE;
import static fr.portailfamille.composition.Mouvement.MONTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MouvementTest {

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "q3, -1, q3 q2 q4 q5 | q7 q8 | q10 q11 q12 q13 q14 q15 q16",
    "q3,  1, q2 q4 q3 q5 | q7 q8 | q10 q11 q12 q13 q14 q15 q16",
    "q2, -1, q2 q3 q4 q5 | q7 q8 | q10 q11 q12 q13 q14 q15 q16",
    "q16, 1, q2 q3 q4 q5 | q7 q8 | q10 q11 q12 q13 q14 q15 q16",
    "q5,  1, q2 q3 q4 | q5 q7 q8 | q10 q11 q12 q13 q14 q15 q16",
    "q10, -1, q2 q3 q4 q5 | q7 q8 q10 | q11 q12 q13 q14 q15 q16",
    "q99, 1, q2 q3 q4 q5 | q7 q8 | q10 q11 q12 q13 q14 q15 q16"
  })
  @DisplayName("Une question monte et descend, d’une page à l’autre au bout de la sienne")
  void une_question_monte_et_descend(String cle, int sens, String attendu) {
    var definition = badge();

    Mouvement.question(definition, cle, sens);

    assertThat(
            definition.getPages().stream()
                .map(
                    page ->
                        page.getQuestions().stream()
                            .map(Question::getCle)
                            .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | ")))
        .isEqualTo(attendu);
  }

  @Test
  @DisplayName("Une page monte et descend ; au bout, elle reste")
  void une_page_monte_et_descend() {
    var definition = badge();

    Mouvement.page(definition, "p9", MONTER);
    Mouvement.page(definition, "p1", MONTER);
    Mouvement.page(definition, "p6", DESCENDRE);

    assertThat(definition.getPages())
        .extracting(PageDeQuestions::getCle)
        .containsExactly("p1", "p9", "p6");
  }

  @Test
  @DisplayName("Une condition porte sur une question posée avant")
  void les_conditions_possibles_viennent_d_avant() {
    assertThat(ConditionsPossibles.deQuestion(badge(), "p1", "q5"))
        .extracting(ConditionsPossibles.Possible::libelle)
        .containsExactly(
            "«\u00a0Avez-vous une voiture ?\u00a0» : Oui",
            "«\u00a0Avez-vous une voiture ?\u00a0» : Non",
            "«\u00a0Quartier\u00a0» : Centre",
            "«\u00a0Quartier\u00a0» : Gare");
    assertThat(ConditionsPossibles.deQuestion(badge(), "p6", null)).hasSize(6);
    assertThat(ConditionsPossibles.dePage(badge(), "p1")).isEmpty();
    assertThat(ConditionsPossibles.dePage(badge(), "p6")).hasSize(6);
    assertThat(ConditionsPossibles.dePage(badge(), null)).hasSize(6);
    assertThat(ConditionsPossibles.enClair(badge(), CompositionExemple.siVoiture()))
        .isEqualTo("«\u00a0Avez-vous une voiture ?\u00a0» : Oui");
  }
}
