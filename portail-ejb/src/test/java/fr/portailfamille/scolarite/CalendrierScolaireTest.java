package fr.portailfamille.scolarite;

import static fr.portailfamille.scolarite.CalendrierExemple.ZONE_B;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendrierScolaireTest {

  @ParameterizedTest
  @CsvSource({
    "2025-08-29, HORS_ANNEE",
    "2025-09-01, CLASSE",
    "2025-09-03, REPOS",
    "2025-09-06, REPOS",
    "2025-10-17, CLASSE",
    "2025-10-19, VACANCES",
    "2025-11-02, VACANCES",
    "2025-11-03, CLASSE",
    "2025-11-11, FERIE",
    "2025-12-25, FERIE",
    "2026-02-27, VACANCES",
    "2026-05-14, FERIE",
    "2026-05-15, FERME",
    "2026-05-20, CLASSE",
    "2026-07-03, CLASSE",
    "2026-07-06, HORS_ANNEE"
  })
  void chaque_jour_a_son_type(LocalDate jour, TypeDeJour type) {
    assertThat(ZONE_B.type(jour)).isEqualTo(type);
    assertThat(ZONE_B.estJourDeClasse(jour)).isEqualTo(type == TypeDeJour.CLASSE);
    assertThat(ZONE_B.motifSansClasse(jour).isEmpty()).isEqualTo(type == TypeDeJour.CLASSE);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-14, 2025-09-01",
    "2025-09-01, 2025-09-02",
    "2025-09-02, 2025-09-04",
    "2025-10-17, 2025-11-03",
    "2026-05-12, 2026-05-18"
  })
  void le_prochain_jour_de_classe_saute_les_jours_sans_ecole(LocalDate apres, LocalDate attendu) {
    assertThat(ZONE_B.prochainJourDeClasse(apres)).contains(attendu);
  }

  @Test
  void apres_le_dernier_jour_il_n_y_a_plus_de_classe() {
    assertThat(ZONE_B.prochainJourDeClasse(LocalDate.of(2026, 7, 3))).isEmpty();
    assertThat(ZONE_B.rentree()).contains(LocalDate.of(2025, 9, 1));
  }

  @Test
  void un_mois_a_ses_jours_de_classe() {
    Periode mai = new Periode(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));

    assertThat(ZONE_B.joursDeClasse(mai)).hasSize(13).contains(LocalDate.of(2026, 5, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-11 | Jour férié (Armistice).",
        "2025-12-24 | Vacances scolaires (Noël).",
        "2026-05-15 | Établissement fermé ce jour-là."
      })
  void un_jour_sans_classe_dit_pourquoi(LocalDate jour, String texte) {
    assertThat(ZONE_B.motifSansClasse(jour).map(Messages::texte)).contains(texte);
  }
}
