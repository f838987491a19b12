package fr.portailfamille.scolarite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A26 : le niveau proposé vient de l’année de naissance")
class NiveauTest {

  private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource({
    "2025-01-01,",
    "2024-12-31, TPS",
    "2023-01-01, PS",
    "2021-12-31, GS",
    "2020-01-01, CP",
    "2016-01-01, CM2",
    "2015-12-31,"
  })
  void le_niveau_suit_l_annee_civile_de_naissance(LocalDate neLe, Niveau niveau) {
    assertThat(Niveau.habituel(neLe, RENTREE).orElse(null)).isEqualTo(niveau);
  }

  @ParameterizedTest
  @CsvSource({
    "MATERNELLE, GS, true",
    "MATERNELLE, CP, false",
    "ELEMENTAIRE, GS, false",
    "ELEMENTAIRE, CP, true",
    "PRIMAIRE, PS, true",
    "PRIMAIRE, CM2, true",
    "CENTRE_DE_LOISIRS, CP, false"
  })
  void une_ecole_accueille_les_niveaux_de_sa_nature(
      NatureEtablissement nature, Niveau niveau, boolean accueille) {
    assertThat(nature.accueille(niveau)).isEqualTo(accueille);
  }
}
