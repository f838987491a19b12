package fr.portailfamille.demarche.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);

  @ParameterizedTest(name = "{0}, de {1} à {2} ans ; hors commune : {3}, enfants nés {4} : {5}")
  @DisplayName("B08 : une démarche s’adresse aux foyers d’un lieu, ou qui ont un enfant d’un âge")
  @CsvSource({
    "PARTOUT,,,true,,true",
    "DANS_LA_COMMUNE,,,false,,true",
    "DANS_LA_COMMUNE,,,true,,false",
    "HORS_COMMUNE,,,true,,true",
    "HORS_COMMUNE,,,false,,false",
    "PARTOUT,3,10,false,,false",
    "PARTOUT,3,10,false,2023-11-28,true",
    "PARTOUT,3,10,false,2023-11-29,false",
    "PARTOUT,3,10,false,2015-11-29,true",
    "PARTOUT,3,10,false,2015-11-28,false",
    "PARTOUT,3,10,false,2010-01-01 2020-01-01,true",
    "PARTOUT,3,10,false,2010-01-01 2025-01-01,false",
    "PARTOUT,18,,false,2008-11-28,true",
    "PARTOUT,18,,false,2008-11-29,false",
    "PARTOUT,,2,false,2023-11-29,true",
    "PARTOUT,,2,false,2023-11-28,false",
    "PARTOUT,0,,false,2026-11-28,true",
    "PARTOUT,,2,false,2026-11-29,false",
    "DANS_LA_COMMUNE,3,10,false,2020-01-01,true",
    "DANS_LA_COMMUNE,3,10,true,2020-01-01,false",
    "DANS_LA_COMMUNE,3,10,false,2010-01-01,false",
  })
  void admis(
      Residence residence,
      Integer minimum,
      Integer maximum,
      boolean hors,
      String nes,
      boolean oui) {
    var naissances =
        nes == null
            ? List.<LocalDate>of()
            : Arrays.stream(nes.split(" ")).map(LocalDate::parse).toList();

    var refus =
        new Public(residence, minimum, maximum).ecarte(new FoyerDecrit(hors, naissances), JOUR);

    assertThat(refus.isEmpty()).isEqualTo(oui);
  }

  @ParameterizedTest
  @DisplayName("B08 : qui n’en est pas lit à qui la démarche s’adresse")
  @CsvSource(
      delimiter = '|',
      value = {
        "DANS_LA_COMMUNE|||qui habitent la commune",
        "HORS_COMMUNE|||qui habitent hors de la commune",
        "PARTOUT|3|10|qui ont au moins un enfant de 3 à 10 ans",
        "PARTOUT|0|1|qui ont au moins un enfant de 0 à 1 an",
        "PARTOUT|0||qui ont au moins un enfant",
        "PARTOUT|1||qui ont au moins un enfant d’un an ou plus",
        "PARTOUT|3||qui ont au moins un enfant de 3 ans ou plus",
        "PARTOUT||0|qui ont au moins un enfant de moins d’un an",
        "PARTOUT||1|qui ont au moins un enfant d’un an au plus",
        "PARTOUT||2|qui ont au moins un enfant de 2 ans au plus",
        "DANS_LA_COMMUNE|3|10|qui habitent la commune et qui ont au moins un enfant de 3 à 10 ans",
      })
  void phrase(Residence residence, Integer minimum, Integer maximum, String attendue) {
    var destinataires = new Public(residence, minimum, maximum);
    var ailleurs = new FoyerDecrit(residence == Residence.DANS_LA_COMMUNE, List.of());

    assertThat(destinataires.phrase()).contains("Foyers " + attendue);
    assertThat(Messages.texte(destinataires.ecarte(ailleurs, JOUR).orElseThrow()))
        .isEqualTo("Cette démarche s’adresse aux foyers " + attendue + ".");
  }

  @ParameterizedTest(name = "de {0} à {1} ans : {2}")
  @CsvSource({
    ",,",
    "0,25,",
    "3,3,",
    "-1,,AgeMinimumDuPublic",
    "26,,AgeMinimumDuPublic",
    ",-1,AgeMaximumDuPublic",
    ",26,AgeMaximumDuPublic",
    "11,10,AgesInverses",
  })
  void bornes(Integer minimum, Integer maximum, String refus) {
    var destinataires = new Public(Residence.PARTOUT, minimum, maximum);

    if (refus == null) {
      assertThatCode(destinataires::verifier).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(destinataires::verifier).hasMessage(refus);
    }
  }
}
