package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsTest {

  @ParameterizedTest
  @CsvSource({
    "FR72ZZZ123456, FR72ZZZ123456",
    "FR46ZZZ005002, FR46ZZZ005002",
    "fr72 zzz 123456, FR72ZZZ123456",
    "FR72A1B123456, FR72A1B123456"
  })
  @DisplayName("B15 : un identifiant créancier se lit avec ou sans espaces, quel que soit le code")
  void un_identifiant_se_lit(String saisi, String attendu) {
    assertThat(Ics.lire(saisi)).contains(attendu);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FR",
        "FR73ZZZ123456",
        "FR72ZZZ123465",
        "FR72ZZZ12345",
        "FR72ZZZ1234567",
        "DE98ZZZ09999999999",
        "FR72ZZZ12345é"
      })
  @DisplayName("B15 : un identifiant créancier dont la clé ou la forme est fausse est refusé")
  void un_identifiant_faux_est_refuse(String saisi) {
    assertThat(Ics.lire(saisi)).isEmpty();
  }
}
