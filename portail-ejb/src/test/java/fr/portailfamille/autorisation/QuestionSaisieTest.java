package fr.portailfamille.autorisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionSaisieTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 9, 1);

  @Test
  @DisplayName("C14 : une question juste est acceptée, de chaque nature")
  void une_question_juste() {
    for (var nature : NatureReponse.values()) {
      var saisie = juste();
      saisie.setNature(nature);
      saisie.setChoix("Au portail\n\n À l’arrêt du car \n");
      assertThatCode(saisie::verifier).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fautes")
  @DisplayName("C14 : une question mal saisie est refusée à son champ")
  void une_faute(String champ, Consumer<QuestionSaisie> faute) {
    var saisie = juste();
    faute.accept(saisie);

    assertThatThrownBy(saisie::verifier)
        .asInstanceOf(InstanceOfAssertFactories.type(QuestionRefusee.class))
        .extracting(QuestionRefusee::champ)
        .isEqualTo(champ);
  }

  static Stream<Arguments> fautes() {
    return Stream.of(
        faute("libelle", s -> s.setLibelle(" ")),
        faute("libelle", s -> s.setLibelle("x".repeat(151))),
        faute("aide", s -> s.setAide("x".repeat(301))),
        faute("nature", s -> s.setNature(null)),
        faute("choix", s -> liste(s, null)),
        faute("choix", s -> liste(s, "Un seul\n")),
        faute("choix", s -> liste(s, "Le même\nLe même")),
        faute("choix", s -> liste(s, "Court\n" + "x".repeat(201))),
        faute("ordre", s -> s.setOrdre(null)),
        faute("ordre", s -> s.setOrdre(0)),
        faute("ordre", s -> s.setOrdre(1000)),
        faute(
            "fin",
            s -> {
              s.setDebut(JOUR);
              s.setFin(JOUR.minusDays(1));
            }));
  }

  private static Arguments faute(String champ, Consumer<QuestionSaisie> faute) {
    return Arguments.of(champ, faute);
  }

  private static void liste(QuestionSaisie saisie, String choix) {
    saisie.setNature(NatureReponse.CHOIX);
    saisie.setChoix(choix);
  }

  private static QuestionSaisie juste() {
    var saisie = new QuestionSaisie();
    saisie.setLibelle("Mon enfant attend le car");
    saisie.setOrdre(15);
    saisie.setDebut(JOUR);
    saisie.setFin(JOUR);
    return saisie;
  }
}
