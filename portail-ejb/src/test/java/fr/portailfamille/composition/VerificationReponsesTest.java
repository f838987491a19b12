package fr.portailfamille.composition;

import static fr.portailfamille.composition.CompositionExemple.ENFANTS;
import static fr.portailfamille.composition.CompositionExemple.JOUR;
import static fr.portailfamille.composition.CompositionExemple.badge;
import static fr.portailfamille.composition.CompositionExemple.reponse;
import static fr.portailfamille.composition.CompositionExemple.reponses;
import static fr.portailfamille.composition.CompositionExemple.texte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationReponsesTest {

  @Test
  @DisplayName("Des réponses complètes et justes ne sont pas refusées")
  void des_reponses_justes_ne_sont_pas_refusees() {
    assertThat(VerificationReponses.verifier(badge(), reponses(), JOUR)).isEmpty();
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("Chaque réponse fausse est dite à sa question, sur sa page")
  void chaque_erreur_est_dite_a_sa_question(
      Consumer<ReponsesComposees> erreur, String champ, String cle, int rang) {
    var form = reponses();
    erreur.accept(form);

    assertThat(VerificationReponses.verifier(badge(), form, JOUR))
        .singleElement()
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(champ, cle, VerificationReponses.QUESTIONS, rang);
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        ecrit("q3", " ", "ReponseObligatoire", 0),
        ecrit("q3", "x".repeat(201), "ReponseTropLongue", 0),
        ecrit("q4", null, "ReponseObligatoire", 0),
        ecrit("q4", "Port", "ReponseHorsListe", 0),
        erreur(f -> reponse(f, "q5").getChoix().clear(), "q5", "ReponseObligatoire", 0),
        erreur(f -> reponse(f, "q5").getChoix().add("Jeudi"), "q5", "ReponseHorsListe", 0),
        erreur(f -> vider(f), "q7_0_0", "ReponseObligatoire", 1),
        erreur(
            f -> ligne(f).getCellules().set(1, "x".repeat(201)), "q7_0_1", "ReponseTropLongue", 1),
        erreur(f -> troisLignes(f), "q7_0_0", "TropDeLignes", 1),
        ecrit("q8", "quatre", "NombreInvalide", 1),
        ecrit("q8", "0,9", "NombreTropPetit", 1),
        ecrit("q8", "6,51", "NombreTropGrand", 1),
        ecrit("q10", "20/03/2026", "JourInvalide", 2),
        ecrit("q10", "2026-03-09", "JourTropTot", 2),
        ecrit("q10", "2026-04-10", "JourTropTard", 2),
        erreur(
            f -> reponse(f, "q11").getAdresse().setCodePostal("350"),
            "q11:codePostal",
            "CodePostalInvalide",
            2),
        ecrit("q12", "anne.roux", "CourrielInvalide", 2),
        ecrit("q13", "0612", "TelephoneDeLaReponseInvalide", 2),
        ecrit("q14", null, "ReponseObligatoire", 2),
        ecrit("q15", "x".repeat(2001), "ReponseTropLongue", 2));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("bornes")
  @DisplayName("Les bornes comptent : elles sont des réponses justes")
  void les_bornes_suffisent(String cle, String texte) {
    var form = reponses();
    texte(form, cle, texte);

    assertThat(VerificationReponses.verifier(badge(), form, JOUR)).isEmpty();
  }

  static Stream<Arguments> bornes() {
    return Stream.of(
        arguments("q8", "1"),
        arguments("q8", "6,5"),
        arguments("q10", "2026-03-10"),
        arguments("q10", "2026-04-09"),
        arguments("q3", "x".repeat(200)));
  }

  @Test
  @DisplayName("Ce qui n’est pas demandé n’est ni exigé, ni gardé ; les pages suivent")
  void ce_qui_n_est_pas_demande_n_est_pas_garde() {
    var form = reponses();
    texte(form, "q2", ReponseDonnee.NON);

    Preparation.preparer(badge(), form, ENFANTS);

    assertThat(reponse(form, "q3").getTexte()).isNull();
    assertThat(reponse(form, "q7").getLignes()).allMatch(LigneDeTableau::estVide);
    assertThat(reponse(form, "q8").getTexte()).isNull();
    assertThat(VerificationReponses.verifier(badge(), form, JOUR)).isEmpty();
    var deroulement = Deroulement.de(badge(), form);
    assertThat(deroulement.pages())
        .extracting(PageDeQuestions::getTitre)
        .containsExactly("Vous", "Vous joindre");
    assertThat(deroulement.documents()).isEmpty();
  }

  @Test
  @DisplayName("Sans la question dont elle dépend, une question n’est pas posée")
  void une_condition_sur_ce_qui_n_est_pas_demande_n_est_pas_remplie() {
    var definition = badge();
    definition.question("q4").orElseThrow().setCondition(CompositionExemple.siVoiture());
    definition.question("q5").orElseThrow().setCondition(Condition.si("q4", "Gare"));
    var form = reponses();
    texte(form, "q2", ReponseDonnee.NON);

    var deroulement = Deroulement.de(definition, form);

    assertThat(deroulement.pose(definition.question("q5").orElseThrow())).isFalse();
  }

  @Test
  @DisplayName("Une condition sur plusieurs choix est remplie par l’un d’eux")
  void un_choix_parmi_plusieurs_remplit_la_condition() {
    var definition = badge();
    definition.question("q8").orElseThrow().setCondition(Condition.si("q5", "Lundi"));
    var form = reponses();
    var longueur = definition.question("q8").orElseThrow();

    assertThat(Deroulement.de(definition, form).pose(longueur)).isFalse();
    reponse(form, "q5").setChoix(new ArrayList<>(List.of("Lundi", "Mardi")));
    assertThat(Deroulement.de(definition, form).pose(longueur)).isTrue();
  }

  @Test
  @DisplayName("Un enfant qui n’est plus du foyer est à choisir de nouveau")
  void un_enfant_parti_est_oublie() {
    var form = reponses();

    Preparation.preparer(badge(), form, Map.of());

    assertThat(reponse(form, "q14").getTexte()).isNull();
    assertThat(reponse(form, "q14").getLibelle()).isNull();
  }

  private static LigneDeTableau ligne(ReponsesComposees form) {
    return reponse(form, "q7").getLignes().get(0);
  }

  private static void vider(ReponsesComposees form) {
    ligne(form).getCellules().replaceAll(cellule -> " ");
  }

  private static void troisLignes(ReponsesComposees form) {
    reponse(form, "q7").getLignes().addAll(List.of(ligne(form), ligne(form)));
  }

  private static Arguments ecrit(String question, String texte, String cle, int rang) {
    return erreur(f -> texte(f, question, texte), question, cle, rang);
  }

  private static Arguments erreur(
      Consumer<ReponsesComposees> erreur, String champ, String cle, int rang) {
    return arguments(erreur, champ, cle, rang);
  }
}
