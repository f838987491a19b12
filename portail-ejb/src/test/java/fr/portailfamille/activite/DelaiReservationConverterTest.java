package fr.portailfamille.activite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelaiReservationConverterTest {

  private final DelaiReservationConverter converter = new DelaiReservationConverter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AUCUN 0 - 23:59 TOUS",
        "JOURS_AVANT 2 - 10:00 OUVRES",
        "JOUR_PRECEDENT 0 TUESDAY 09:30 CLASSE",
        "JOUR_SEMAINE_PRECEDENTE 1 WEDNESDAY 12:00 TOUS",
        "JOUR_MOIS_PRECEDENT 25 - 23:59 TOUS"
      })
  void un_delai_relu_est_le_delai_ecrit(String texte) {
    var delai = converter.convertToEntityAttribute(texte);

    assertThat(converter.convertToDatabaseColumn(delai)).isEqualTo(texte);
  }
}
