package fr.portailfamille.activite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.scolarite.CalendrierExemple;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B44, B51 : une activité ne s’ouvre que les jours de son calendrier, et dit pourquoi")
class CalendrierActiviteTest {

  @ParameterizedTest(name = "{0} le {1} : {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "JOURS_DE_CLASSE | 2026-03-05 | ",
        "JOURS_DE_CLASSE | 2026-03-04 | Pas d’école ce jour de la semaine.",
        "JOURS_DE_CLASSE | 2026-02-16 | Vacances scolaires (Hiver).",
        "JOURS_DE_CLASSE | 2026-05-14 | Jour férié (Jour de l'Ascension).",
        "JOURS_DE_CLASSE | 2026-05-15 | Établissement fermé ce jour-là.",
        "MERCREDIS | 2026-03-04 | ",
        "MERCREDIS | 2026-05-20 | ",
        "MERCREDIS | 2026-03-05 | Cette activité a lieu le mercredi.",
        "MERCREDIS | 2026-02-18 | Vacances scolaires (Hiver).",
        "MERCREDIS | 2025-08-27 | Ce jour n’est pas dans l’année scolaire.",
        "VACANCES | 2026-02-18 | ",
        "VACANCES | 2026-05-14 | Jour férié (Jour de l'Ascension).",
        "VACANCES | 2026-03-05 | Cette activité a lieu pendant les vacances scolaires."
      })
  void un_jour_ferme_dit_pourquoi(CalendrierActivite calendrier, LocalDate jour, String motif) {
    assertThat(
            calendrier.fermeture(jour, CalendrierExemple.ZONE_B).map(Messages::texte).orElse(null))
        .isEqualTo(motif);
  }
}
