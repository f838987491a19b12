package fr.portailfamille.validite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BornesDeFinTest {

  @ParameterizedTest(name = "{0} : {1}")
  @DisplayName(
      "A42 : un document envoyé le 28/11/2026 finit de un an avant à dix ans après, ou jamais")
  @CsvSource({
    "2025-11-27, false",
    "2025-11-28, true",
    "2026-11-28, true",
    "2036-11-28, true",
    "2036-11-29, false",
    ", true"
  })
  void les_bornes(LocalDate fin, boolean admise) {
    var refus = catchThrowable(() -> BornesDeFin.de(LocalDate.of(2026, 11, 28)).exiger(fin));

    assertThat(refus == null).isEqualTo(admise);
  }
}
