package fr.portailfamille.scolarite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursFeriesTest {

  /** Code du travail, art. L3133-1; Easter 2026 is 5 April. */
  private static final String[] NATIONAUX_2026 = {
    "2026-01-01",
    "2026-04-06",
    "2026-05-01",
    "2026-05-08",
    "2026-05-14",
    "2026-05-25",
    "2026-07-14",
    "2026-08-15",
    "2026-11-01",
    "2026-11-11",
    "2026-12-25"
  };

  @ParameterizedTest
  @CsvSource({
    "METROPOLE, ''",
    "ALSACE_MOSELLE, 2026-04-03 2026-12-26",
    "GUADELOUPE, 2026-05-27 2026-07-21",
    "MARTINIQUE, 2026-05-22 2026-07-21",
    "GUYANE, 2026-06-10",
    "LA_REUNION, 2026-12-20",
    "MAYOTTE, 2026-04-27",
    "SAINT_MARTIN, 2026-05-28",
    "SAINT_BARTHELEMY, 2026-10-09",
    "NOUVELLE_CALEDONIE, 2026-09-24"
  })
  void chaque_territoire_a_les_feries_nationaux_et_les_siens(
      Territoire territoire, String propres) {
    LocalDate[] attendus =
        Stream.concat(Stream.of(NATIONAUX_2026), Stream.of(propres.split(" ")))
            .filter(jour -> !jour.isEmpty())
            .map(LocalDate::parse)
            .toArray(LocalDate[]::new);

    assertThat(JoursFeries.de(territoire).annee(2026).keySet()).containsExactlyInAnyOrder(attendus);
  }

  @ParameterizedTest
  @CsvSource({
    "WALLIS_ET_FUTUNA, 2026-04-28",
    "WALLIS_ET_FUTUNA, 2026-07-29",
    "POLYNESIE_FRANCAISE, 2025-06-29"
  })
  void les_jours_du_pacifique_sont_feries(Territoire territoire, LocalDate jour) {
    assertThat(JoursFeries.de(territoire).estFerie(jour)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024-04-01", "2025, 2025-04-21", "2027, 2027-03-29"})
  void le_lundi_de_paques_suit_la_lune(int annee, LocalDate lundiDePaques) {
    JoursFeries metropole = JoursFeries.de(Territoire.METROPOLE);

    assertThat(metropole.annee(annee)).hasSize(11);
    assertThat(metropole.nom(lundiDePaques)).contains("Lundi de Pâques");
  }

  @Test
  void une_fete_locale_porte_son_nom() {
    LocalDate vingtEtUnJuillet = Year.of(2026).atMonth(7).atDay(21);

    assertThat(JoursFeries.de(Territoire.GUADELOUPE).nom(vingtEtUnJuillet))
        .contains("Fête Victor Schœlcher");
    assertThat(JoursFeries.de(Territoire.METROPOLE).nom(vingtEtUnJuillet)).isEmpty();
  }
}
