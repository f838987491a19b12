package fr.portailfamille.sante;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VaccinationsObligatoiresTest {

  private static final String DE_2018 =
      "DTP COQUELUCHE HIB HEPATITE_B PNEUMOCOQUE MENINGOCOQUE_C ROR";
  private static final String DE_2023 =
      "DTP COQUELUCHE HIB HEPATITE_B PNEUMOCOQUE ROR MENINGOCOQUES_ACWY MENINGOCOQUE_B";

  @ParameterizedTest
  @MethodSource
  @DisplayName("B14 : les vaccins obligatoires dépendent du jour de naissance (CSP L3111-2)")
  void les_vaccins_obligatoires(LocalDate neLe, int maladies, String vaccins) {
    var obligatoires = VaccinationsObligatoires.pour(neLe);

    assertThat(obligatoires)
        .containsExactlyElementsOf(Arrays.stream(vaccins.split(" ")).map(Vaccin::valueOf).toList());
    assertThat(obligatoires.stream().mapToInt(Vaccin::maladies).sum()).isEqualTo(maladies);
  }

  static Stream<Arguments> les_vaccins_obligatoires() {
    return Stream.of(
        arguments(LocalDate.of(2012, 5, 6), 3, "DTP"),
        arguments(LocalDate.of(2017, 12, 31), 3, "DTP"),
        arguments(LocalDate.of(2018, 1, 1), 11, DE_2018),
        arguments(LocalDate.of(2020, 2, 29), 11, DE_2018),
        arguments(LocalDate.of(2023, 6, 30), 11, DE_2018),
        arguments(LocalDate.of(2023, 7, 1), 12, DE_2023),
        arguments(LocalDate.of(2025, 1, 1), 12, DE_2023));
  }

  @ParameterizedTest(name = "{0}, {1} dose(s), {2} mois : {3}")
  @CsvSource({
    "DTP, '', 2, A_JOUR",
    "DTP, '', 3, RAPPEL_A_PREVOIR",
    "DTP, '01/03/2020', 4, A_JOUR",
    "DTP, '01/03/2020', 5, RAPPEL_A_PREVOIR",
    "DTP, '01/03/2020 01/05/2020 01/12/2020', 83, A_JOUR",
    "DTP, '01/03/2020 01/05/2020 01/12/2020', 84, RAPPEL_A_PREVOIR",
    "DTP, '01/03/2020 01/05/2020 01/12/2020 01/02/2026', 167, A_JOUR",
    "DTP, '01/03/2020 01/05/2020 01/12/2020 01/02/2026', 168, RAPPEL_A_PREVOIR",
    "ROR, '', 12, A_JOUR",
    "ROR, '05/01/2021', 18, A_JOUR",
    "ROR, '05/01/2021', 19, RAPPEL_A_PREVOIR",
    "ROR, '05/01/2021 06/06/2021', 120, A_JOUR",
    "HEPATITE_B, '01/03/2020 01/05/2020', 12, RAPPEL_A_PREVOIR",
    "MENINGOCOQUES_ACWY, '', 6, A_JOUR",
    "MENINGOCOQUE_B, '01/04/2020 01/06/2020', 13, RAPPEL_A_PREVOIR",
    "MENINGOCOQUE_B, illisible, 4, RAPPEL_A_PREVOIR"
  })
  @DisplayName("B14 : l’état d’un vaccin se déduit de l’âge et du nombre de doses")
  void l_etat_d_un_vaccin(Vaccin vaccin, String dates, int mois, EtatVaccinal attendu) {
    var neLe = LocalDate.of(2020, 1, 1);
    var vaccination = VaccinationDeclaree.de(vaccin);
    vaccination.setDates(dates);

    assertThat(EtatVaccinal.de(vaccination, neLe, neLe.plusMonths(mois))).isEqualTo(attendu);
    vaccination.setContreIndication(true);
    assertThat(EtatVaccinal.de(vaccination, neLe, neLe.plusMonths(mois)))
        .isEqualTo(EtatVaccinal.CONTRE_INDICATION);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, ''",
        "' ', ''",
        "'1/3/2020', '01/03/2020'",
        "'01/05/2020,01/03/2020', '01/03/2020, 01/05/2020'",
        "'01/03/2020 ; 01/05/2020', '01/03/2020, 01/05/2020'",
        "'30/02/2020', null",
        "'2020-03-01', null",
        "'mars 2020', null"
      })
  @DisplayName("B14 : les doses se lisent comme dans le carnet de santé, dans l’ordre")
  void les_doses_se_lisent(String saisi, String lues) {
    var vaccination = VaccinationDeclaree.de(Vaccin.ROR);
    vaccination.setDates(saisi);

    assertThat(vaccination.jours().isPresent()).isEqualTo(lues != null);
    assertThat(vaccination.enClair()).isEqualTo(lues == null ? saisi : lues);
  }
}
