package fr.portailfamille.famille;

import static fr.portailfamille.famille.RythmeDeGarde.SEMAINES_IMPAIRES;
import static fr.portailfamille.famille.RythmeDeGarde.SEMAINES_PAIRES;
import static fr.portailfamille.famille.RythmeDeGarde.TOUJOURS;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Periode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendrierDeGardeTest {

  private static final long MERE = 1;
  private static final long PERE = 2;
  private static final Set<DayOfWeek> TOUS = Set.of(DayOfWeek.values());
  private static final Periode ANNEE = periode("2025-09-01", "2027-08-31");

  private static final CalendrierDeGarde UNE_SEMAINE_SUR_DEUX =
      calendrier(
          RegleDeGarde.semaines(MERE, SEMAINES_PAIRES, ANNEE),
          RegleDeGarde.semaines(PERE, SEMAINES_IMPAIRES, ANNEE));

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, PERE, dimanche de la semaine 9",
    "2026-03-02, MERE, lundi de la semaine 10",
    "2026-03-08, MERE, dimanche de la semaine 10",
    "2026-03-09, PERE, lundi de la semaine 11",
    "2025-12-28, MERE, dimanche de la semaine 52 de 2025",
    "2025-12-29, PERE, la semaine 1 de 2026 commence en 2025",
    "2026-12-31, PERE, semaine 53 de 2026",
    "2027-01-03, PERE, dimanche de la semaine 53",
    "2027-01-04, PERE, semaine 1 de 2027 : deux impaires de suite",
    "2027-01-11, MERE, semaine 2"
  })
  void la_garde_alternee_suit_les_semaines_iso(LocalDate jour, String famille) {
    assertThat(UNE_SEMAINE_SUR_DEUX.familleDu(jour)).contains(famille.equals("MERE") ? MERE : PERE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06, 2, vendredi de la semaine 10 : encore la semaine 9 du samedi",
    "2026-03-07, 1, samedi de la semaine 10",
    "2026-03-13, 1, vendredi de la semaine 11",
    "2026-03-14, 2, samedi de la semaine 11",
    "2027-01-02, 2, samedi de la semaine 53",
    "2027-01-08, 2, vendredi de la semaine 1",
    "2027-01-09, 2, samedi de la semaine 1 : impaire aussi",
    "2027-01-16, 1, samedi de la semaine 2"
  })
  void une_bascule_le_vendredi_soir_commence_le_samedi(LocalDate jour, long famille) {
    CalendrierDeGarde calendrier =
        calendrier(
            new RegleDeGarde(MERE, SEMAINES_PAIRES, TOUS, ANNEE, SATURDAY),
            new RegleDeGarde(PERE, SEMAINES_IMPAIRES, TOUS, ANNEE, SATURDAY));

    assertThat(calendrier.familleDu(jour)).contains(famille);
    assertThat(calendrier.conflits(ANNEE)).isEmpty();
  }

  @Test
  void un_jour_sans_regle_n_est_a_personne_et_reste_permis_a_tous() {
    LocalDate jeudi = LocalDate.of(2026, 3, 5);
    CalendrierDeGarde calendrier =
        calendrier(new RegleDeGarde(PERE, TOUJOURS, Set.of(WEDNESDAY), ANNEE, MONDAY));

    assertThat(calendrier.familleDu(jeudi)).isEmpty();
    assertThat(calendrier.permet(MERE, jeudi)).isTrue();
    assertThat(calendrier.permet(MERE, jeudi.minusDays(1))).isFalse();
    assertThat(calendrier.permet(PERE, jeudi.minusDays(1))).isTrue();
    assertThat(CalendrierDeGarde.sansRegle().permet(MERE, jeudi)).isTrue();
  }

  @Test
  void une_regle_ne_vaut_que_pendant_sa_validite() {
    CalendrierDeGarde calendrier =
        calendrier(
            RegleDeGarde.semaines(MERE, TOUJOURS, periode("2025-09-01", "2026-01-31")),
            RegleDeGarde.semaines(PERE, TOUJOURS, periode("2026-02-01", "2026-06-30")));

    assertThat(calendrier.familleDu(LocalDate.of(2026, 1, 31))).contains(MERE);
    assertThat(calendrier.familleDu(LocalDate.of(2026, 2, 1))).contains(PERE);
    assertThat(calendrier.familleDu(LocalDate.of(2026, 7, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-15, 2026-03-01, 2026-02-22, 1, 2",
    "2025-10-19, 2025-11-02, 2025-10-26, 2, 1",
    "2025-12-21, 2026-01-04, 2025-12-28, 2, 1",
    "2026-04-12, 2026-04-25, 2026-04-18, 1, 2"
  })
  void les_moities_de_vacances_s_echangent_chaque_annee(
      LocalDate debut, LocalDate fin, LocalDate dernierDeLaPremiere, long premier, long second) {
    List<ExceptionDeGarde> moities = ExceptionDeGarde.moities(new Periode(debut, fin), MERE, PERE);

    assertThat(moities)
        .containsExactly(
            new ExceptionDeGarde(premier, new Periode(debut, dernierDeLaPremiere)),
            new ExceptionDeGarde(second, new Periode(dernierDeLaPremiere.plusDays(1), fin)));
  }

  @Test
  void des_vacances_d_un_jour_ne_se_partagent_pas() {
    Periode jour = Periode.jour(LocalDate.of(2026, 5, 15));

    assertThat(ExceptionDeGarde.moities(jour, MERE, PERE))
        .containsExactly(new ExceptionDeGarde(MERE, jour));
  }

  @Test
  void une_exception_l_emporte_sur_les_regles() {
    Periode vacances = periode("2026-02-15", "2026-03-01");
    CalendrierDeGarde calendrier =
        new CalendrierDeGarde(
            UNE_SEMAINE_SUR_DEUX.regles(), ExceptionDeGarde.moities(vacances, MERE, PERE));

    assertThat(calendrier.familleDu(LocalDate.of(2026, 2, 14))).contains(PERE);
    assertThat(calendrier.familleDu(LocalDate.of(2026, 2, 15))).contains(MERE);
    assertThat(calendrier.familleDu(LocalDate.of(2026, 2, 23))).contains(PERE);
    assertThat(calendrier.familleDu(LocalDate.of(2026, 3, 2))).contains(MERE);
    assertThat(calendrier.conflits(ANNEE)).isEmpty();
  }

  @Test
  void deux_foyers_le_meme_jour_sont_en_conflit() {
    CalendrierDeGarde calendrier =
        calendrier(
            RegleDeGarde.semaines(MERE, SEMAINES_PAIRES, ANNEE),
            new RegleDeGarde(PERE, TOUJOURS, Set.of(TUESDAY, FRIDAY), ANNEE, MONDAY));

    assertThat(calendrier.conflits(periode("2026-03-02", "2026-03-15")))
        .containsExactly(
            new ConflitDeGarde(LocalDate.of(2026, 3, 3), Set.of(MERE, PERE)),
            new ConflitDeGarde(LocalDate.of(2026, 3, 6), Set.of(MERE, PERE)));
  }

  @Test
  void deux_regles_du_meme_foyer_ne_sont_pas_en_conflit() {
    CalendrierDeGarde calendrier =
        calendrier(
            RegleDeGarde.semaines(MERE, TOUJOURS, ANNEE),
            RegleDeGarde.semaines(MERE, SEMAINES_PAIRES, ANNEE));

    assertThat(calendrier.conflits(ANNEE)).isEmpty();
  }

  private static CalendrierDeGarde calendrier(RegleDeGarde... regles) {
    return new CalendrierDeGarde(List.of(regles), List.of());
  }

  private static Periode periode(String debut, String fin) {
    return new Periode(LocalDate.parse(debut), LocalDate.parse(fin));
  }
}
