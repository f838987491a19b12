package fr.portailfamille.demarche.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Motif;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReglageDemarcheTest {

  @ParameterizedTest(name = "du {0} au {1}, le {2} : {3}")
  @DisplayName("B18, E02 : une démarche s’ouvre et se ferme, premier et dernier jours compris")
  @CsvSource({
    ",,2026-07-01,",
    "2026-06-01,,2026-05-31,DemarchePasEncoreOuverte",
    "2026-06-01,,2026-06-01,",
    ",2026-08-15,2026-08-15,",
    ",2026-08-15,2026-08-16,DemarcheClose",
    "2026-06-01,2026-08-15,2026-05-31,DemarchePasEncoreOuverte",
    "2026-06-01,2026-08-15,2026-07-14,",
    "2026-06-01,2026-08-15,2026-09-01,DemarcheClose",
  })
  void ouverture(LocalDate ouverture, LocalDate fermeture, LocalDate jour, String refus) {
    var reglage = new ReglageDemarche("ESSAI");
    reglage.regler(
        new ReglageSaisi(
            "ESSAI",
            null,
            ouverture,
            fermeture,
            null,
            Circuit.LIBRE,
            Silence.ORDINAIRE,
            Acces.LIBRE,
            0));

    assertThat(reglage.fermee(jour).map(Motif::cle).orElse(null)).isEqualTo(refus);
  }

  @ParameterizedTest(name = "n° {0}, délai {1}, du {2} au {3} : {4}")
  @CsvSource({
    "1,1,,,",
    "99,365,2026-06-01,2026-06-01,",
    ",,,,",
    "0,,,,NumeroDeDemarcheHorsBornes",
    "100,,,,NumeroDeDemarcheHorsBornes",
    ",0,,,DelaiHorsBornes",
    ",366,,,DelaiHorsBornes",
    ",,2026-06-02,2026-06-01,FermetureAvantOuverture",
  })
  void bornes(
      Integer numero, Integer delai, LocalDate ouverture, LocalDate fermeture, String refus) {
    var saisi =
        new ReglageSaisi(
            "ESSAI",
            numero,
            ouverture,
            fermeture,
            delai,
            Circuit.LIBRE,
            Silence.ORDINAIRE,
            Acces.LIBRE,
            0);

    if (refus == null) {
      assertThatCode(saisi::verifier).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(saisi::verifier).hasMessage(refus);
    }
  }
}
