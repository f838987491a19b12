package fr.portailfamille.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B48, E36 : une semaine type dit quels jours, pour qui et jusqu’à quand")
class SemaineTypeTest {

  private static final LocalDate DEBUT = LocalDate.of(2026, 9, 2);
  private static final LocalDate FIN = LocalDate.of(2026, 10, 22);
  private static final Set<DayOfWeek> LUNDI_JEUDI =
      EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

  @Test
  void seuls_les_jours_choisis_sont_concernes() {
    var semaine = new SemaineType(1L, 2L, LUNDI_JEUDI, DEBUT, FIN);

    assertThat(semaine.periode().jours().filter(semaine::concerne)).hasSize(15);
    assertThat(semaine.concerne(LocalDate.of(2026, 9, 8))).isFalse();
  }

  @Test
  void ce_qui_manque_est_demande() {
    assertRefus("SemaineTypeIncomplete", null, LUNDI_JEUDI, FIN);
    assertRefus("SemaineTypeSansJour", 1L, Set.of(), FIN);
    assertRefus("SemaineTypeSansFin", 1L, LUNDI_JEUDI, null);
    assertRefus("PeriodeInversee", 1L, LUNDI_JEUDI, DEBUT.minusDays(1));
    assertRefus("SemaineTypeTropLongue", 1L, LUNDI_JEUDI, DEBUT.plusYears(2));
  }

  private static void assertRefus(String cle, Long enfant, Set<DayOfWeek> jours, LocalDate fin) {
    assertThatThrownBy(() -> new SemaineType(enfant, 2L, jours, DEBUT, fin)).hasMessage(cle);
  }
}
