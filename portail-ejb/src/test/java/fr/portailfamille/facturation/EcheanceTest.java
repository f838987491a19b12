package fr.portailfamille.facturation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Montant;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcheanceTest {

  private static final Predicate<LocalDate> OUVRE =
      jour -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(jour.getDayOfWeek());

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 20, 2026-04-21",
    "2026-04-01, 24, 2026-04-27",
    "2026-04-01, 0, 2026-04-01",
    "2026-04-01, 30, 2026-05-01"
  })
  void l_echeance_tombe_un_jour_ouvre(LocalDate emission, int delai, LocalDate attendue) {
    assertThat(Echeance.unique(Montant.of("42"), emission, delai, OUVRE))
        .isEqualTo(new Echeance(attendue, Montant.of("42")));
  }

  @Test
  void plusieurs_echeances_font_exactement_le_montant() {
    assertThat(Echeance.mensuelles(Montant.of("100"), LocalDate.of(2026, 1, 31), 3, OUVRE))
        .isEqualTo(
            List.of(
                new Echeance(LocalDate.of(2026, 2, 2), Montant.of("33.34")),
                new Echeance(LocalDate.of(2026, 3, 2), Montant.of("33.33")),
                new Echeance(LocalDate.of(2026, 3, 31), Montant.of("33.33"))));
  }
}
