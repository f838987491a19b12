package fr.portailfamille.composition;

import static fr.portailfamille.composition.CompositionExemple.badge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationDefinitionTest {

  @Test
  @DisplayName("Une démarche complète peut être publiée")
  void une_demarche_complete_peut_etre_publiee() {
    assertThat(VerificationDefinition.verifier(badge())).isEmpty();
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("Chaque défaut est dit, avec la page ou la question où le corriger")
  void chaque_defaut_est_dit(Consumer<Definition> erreur, String cle, String motif) {
    var definition = badge();
    erreur.accept(definition);

    assertThat(VerificationDefinition.verifier(definition))
        .singleElement()
        .extracting(Defaut::cle, d -> d.motif().cle())
        .containsExactly(cle, motif);
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(d -> d.setTitre(" "), null, "TitreDeCompositionObligatoire"),
        erreur(d -> d.setTitre("x".repeat(121)), null, "TitreDeCompositionObligatoire"),
        erreur(d -> d.setDescription(null), null, "DescriptionObligatoire"),
        erreur(d -> d.setTheme(null), null, "ThemeObligatoire"),
        erreur(d -> d.setIcone("<script>"), null, "IconeInconnue"),
        erreur(d -> d.setConsentement("x".repeat(5001)), null, "ConsentementTropLong"),
        erreur(d -> d.setTexteDepot("x".repeat(2001)), null, "TexteDeCourrielTropLong"),
        erreur(d -> d.setTexteRefus("{nom}"), null, "MotARemplirInconnu"),
        erreur(d -> d.setTexteAcceptation("reste {numero"), null, "MotARemplirInconnu"),
        surPage("p6", p -> p.setTitre(null), "TitreDePageObligatoire"),
        surPage("p6", p -> p.setIntroduction("x".repeat(2001)), "IntroductionTropLongue"),
        surPage("p6", p -> p.getQuestions().clear(), "PageSansQuestion"),
        surPage(
            "p6",
            p -> p.setCondition(Condition.si("q10", "OUI")),
            "ConditionSurUneQuestionPlusLoin"),
        surPage(
            "p6",
            p -> p.setCondition(Condition.si("q4", "Port")),
            "ConditionSurUneReponseDisparue"),
        sur("q3", q -> q.setLibelle(null), "LibelleObligatoire"),
        sur("q3", q -> q.setLibelle("x".repeat(201)), "LibelleObligatoire"),
        sur("q3", q -> q.setAide("x".repeat(501)), "AideTropLongue"),
        sur("q3", q -> q.setCondition(Condition.si("q3", "a")), "ConditionSurUneQuestionPlusLoin"),
        sur("q3", q -> q.setCondition(Condition.si("q99", "a")), "ConditionSurUneQuestionPlusLoin"),
        sur("q5", q -> q.setCondition(Condition.si("q3", "a")), "ConditionSurUneReponseDisparue"),
        sur("q4", q -> q.setChoix(new ArrayList<>(List.of("Seul"))), "ChoixHorsBornes"),
        sur(
            "q4",
            q -> q.setChoix(new ArrayList<>(List.of("A", "x".repeat(101)))),
            "ChoixHorsBornes"),
        sur("q4", q -> q.setChoix(new ArrayList<>(List.of("A", "A"))), "ChoixEnDouble"),
        sur("q7", q -> q.setColonnes(new ArrayList<>()), "ColonnesHorsBornes"),
        sur("q7", q -> q.setLignesMaximum(21), "LignesHorsBornes"),
        sur("q7", q -> q.setLignesMaximum(null), "LignesHorsBornes"),
        sur("q8", q -> q.setMinimum(BigDecimal.TEN), "BornesInversees"),
        sur("q10", q -> q.setJoursMinimum(31), "JoursInverses"),
        erreur(d -> d.setDossierValide(false), "q14", "EnfantSansDossierValide"),
        sur("q16", q -> q.setValiditeMois(0), "ValiditeHorsBornes"),
        erreur(d -> plusieurs(d, 61 - 13), null, "TropDeQuestions"));
  }

  @Test
  @DisplayName("La première page est toujours montrée et commence par une question")
  void la_premiere_page_commence_par_une_question() {
    var parDocument = badge();
    parDocument.question("q2").orElseThrow().setNature(NatureQuestion.DOCUMENT);
    var sousCondition = badge();
    Mouvement.page(sousCondition, "p6", Mouvement.MONTER);
    var vide = badge();
    vide.getPages().clear();

    assertThat(Stream.of(parDocument, sousCondition, vide))
        .allSatisfy(
            definition ->
                assertThat(VerificationDefinition.verifier(definition))
                    .extracting(d -> d.motif().cle())
                    .contains("PremierePageSansQuestion"));
  }

  private static void plusieurs(Definition definition, int nombre) {
    var page = definition.page("p9").orElseThrow();
    IntStream.range(0, nombre)
        .forEach(
            rang -> CompositionExemple.ajouter(definition, page, NatureQuestion.TEXTE, "Et ?"));
  }

  private static Arguments surPage(String cle, Consumer<PageDeQuestions> erreur, String motif) {
    return erreur(d -> erreur.accept(d.page(cle).orElseThrow()), cle, motif);
  }

  private static Arguments sur(String cle, Consumer<Question> erreur, String motif) {
    return erreur(d -> erreur.accept(d.question(cle).orElseThrow()), cle, motif);
  }

  private static Arguments erreur(Consumer<Definition> erreur, String cle, String motif) {
    return arguments(erreur, cle, motif);
  }
}
