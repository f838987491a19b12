package fr.portailfamille.scolarite.derogation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MotifSaisiTest {

  @Test
  @DisplayName("A26 : un motif a des mots et un rang")
  void un_motif_complet_est_admis() {
    assertThatCode(() -> saisi().verifier()).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("A26 : ce qui ne va pas est dit à son champ")
  void chaque_erreur_est_dite(Consumer<MotifSaisi> erreur, String champ, String cle) {
    var saisi = saisi();
    erreur.accept(saisi);

    assertThatThrownBy(saisi::verifier)
        .isInstanceOfSatisfying(
            SaisieRefusee.class,
            refus ->
                assertThat(refus)
                    .extracting(SaisieRefusee::champ, r -> r.motif().cle())
                    .containsExactly(champ, cle));
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(m -> m.setLibelle(null), "libelle", "MotifLibelle"),
        erreur(m -> m.setLibelle("  "), "libelle", "MotifLibelle"),
        erreur(m -> m.setLibelle("x".repeat(151)), "libelle", "MotifLibelle"),
        erreur(m -> m.setOrdre(null), "ordre", "MotifOrdre"),
        erreur(m -> m.setOrdre(0), "ordre", "MotifOrdre"),
        erreur(m -> m.setOrdre(1000), "ordre", "MotifOrdre"),
        erreur(m -> m.setSante(true), "precisionAttendue", "MotifDeSanteSansPrecision"));
  }

  private static Arguments erreur(Consumer<MotifSaisi> erreur, String champ, String cle) {
    return arguments(erreur, champ, cle);
  }

  private static MotifSaisi saisi() {
    var saisi = new MotifSaisi();
    saisi.setLibelle("Garde chez les grands-parents");
    saisi.setOrdre(5);
    saisi.setPrecisionAttendue(true);
    return saisi;
  }
}
