package fr.portailfamille.forfait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Semaine;
import fr.portailfamille.demarche.Refus;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationForfaitsTest {

  private static final LocalDate AU_PLUS_TOT = LocalDate.of(2026, 9, 7);
  private static final LocalDate FIN = LocalDate.of(2027, 7, 2);

  @Test
  @DisplayName(
      "B18, A30 : un jour permis, dans l’inscription, conditions acceptées : rien à redire")
  void rien_a_redire() {
    assertThat(refus(enfant -> {})).isEmpty();
    assertThat(refus(enfant -> enfant.setDebut(FIN))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusees")
  @DisplayName("B18 : ce qui ne va pas est dit à son champ")
  void ce_qui_ne_va_pas(String cas, Consumer<EnfantAuForfait> reponse, String champ, String motif) {
    assertThat(refus(reponse))
        .extracting(Refus::etape, Refus::champ, refus -> refus.motif().cle())
        .containsExactly(tuple(VerificationForfaits.ENFANTS, champ, motif));
  }

  static Stream<Arguments> refusees() {
    return Stream.of(
        refusee("aucun jour", e -> e.setJours(null), "jours", "ForfaitSansJour"),
        refusee(
            "un jour sans cantine",
            e -> e.setJours(new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.SATURDAY}),
            "jours",
            "ForfaitJoursImpossibles"),
        refusee("aucune date", e -> e.setDebut(null), "debut", "ForfaitDebutObligatoire"),
        refusee(
            "la veille du premier jour possible",
            e -> e.setDebut(AU_PLUS_TOT.minusDays(1)),
            "debut",
            "ForfaitDebutImpossible"),
        refusee(
            "le lendemain de la fin",
            e -> e.setDebut(FIN.plusDays(1)),
            "debut",
            "ForfaitDebutImpossible"),
        refusee("personne", e -> e.setVoulue(false), "voulue", "ForfaitSansEnfant"));
  }

  private static Arguments refusee(
      String cas, Consumer<EnfantAuForfait> reponse, String champ, String motif) {
    return arguments(cas, reponse, champ, motif);
  }

  @Test
  @DisplayName("A30 : les conditions de réservation sont à accepter")
  void les_conditions_sont_a_accepter() {
    var form = form(lina());
    form.setConditions(false);

    assertThat(VerificationForfaits.verifier(form))
        .extracting(Refus::etape, Refus::champ)
        .containsExactly(tuple(VerificationForfaits.CONDITIONS, "conditions"));
  }

  private static List<Refus> refus(Consumer<EnfantAuForfait> reponse) {
    var enfant = lina();
    reponse.accept(enfant);
    return VerificationForfaits.verifier(form(enfant));
  }

  private static ForfaitsDemandes form(EnfantAuForfait enfant) {
    var form = new ForfaitsDemandes();
    form.setEnfants(List.of(enfant));
    form.setConditions(true);
    return form;
  }

  private static EnfantAuForfait lina() {
    var enfant = new EnfantAuForfait();
    enfant.setPrenom("Lina");
    enfant.setJoursPossibles(Semaine.bits(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));
    enfant.setAuPlusTot(AU_PLUS_TOT);
    enfant.setFin(FIN);
    enfant.setVoulue(true);
    enfant.setJours(new DayOfWeek[] {DayOfWeek.THURSDAY});
    enfant.setDebut(AU_PLUS_TOT);
    return enfant;
  }
}
