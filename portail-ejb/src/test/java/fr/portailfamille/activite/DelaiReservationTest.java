package fr.portailfamille.activite;

import static fr.portailfamille.activite.DecompteJours.CLASSE;
import static fr.portailfamille.activite.DecompteJours.OUVRES;
import static fr.portailfamille.activite.DecompteJours.TOUS;
import static fr.portailfamille.activite.DelaiReservation.FIN_DE_JOURNEE;
import static fr.portailfamille.scolarite.CalendrierExemple.ZONE_B;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("B51, B54 : délais d’ajout et d’annulation")
class DelaiReservationTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalTime DIX_HEURES = LocalTime.of(10, 0);
  private static final LocalTime MIDI = LocalTime.of(12, 0);

  /**
   * Reserved day, delay, last minute accepted. 2026-05-14 is Ascension, 15 closed, 25 Whit Monday.
   */
  static Stream<Arguments> delais() {
    return Stream.of(
        arguments("2026-03-05", joursAvant(0, TOUS), "2026-03-05T10:00"),
        arguments("2026-03-05", joursAvant(2, TOUS), "2026-03-03T10:00"),
        arguments("2026-03-09", joursAvant(2, TOUS), "2026-03-07T10:00"),
        arguments("2026-03-09", joursAvant(2, OUVRES), "2026-03-05T10:00"),
        arguments("2026-05-26", joursAvant(1, OUVRES), "2026-05-22T10:00"),
        arguments("2026-05-18", joursAvant(1, OUVRES), "2026-05-15T10:00"),
        arguments("2026-05-18", joursAvant(1, CLASSE), "2026-05-12T10:00"),
        arguments("2026-03-02", joursAvant(1, CLASSE), "2026-02-13T10:00"),
        arguments("2025-09-01", joursAvant(1, CLASSE), "2025-08-29T10:00"),
        arguments("2026-03-05", joursAvant(365, TOUS), "2025-03-05T10:00"),
        arguments("2026-03-05", precedent(), "2026-03-03T23:59"),
        arguments("2026-03-03", precedent(), "2026-02-24T23:59"),
        arguments("2026-03-08", precedent(), "2026-03-03T23:59"),
        arguments("2026-05-05", DelaiReservation.jourPrecedent(FRIDAY, MIDI), "2026-05-01T12:00"),
        arguments(
            "2026-05-05",
            DelaiReservation.jourPrecedent(FRIDAY, MIDI).avecDecompte(OUVRES),
            "2026-04-30T12:00"),
        arguments("2026-03-02", semaines(1), "2026-02-25T12:00"),
        arguments("2026-03-08", semaines(1), "2026-02-25T12:00"),
        arguments("2026-03-09", semaines(1), "2026-03-04T12:00"),
        arguments("2026-03-09", semaines(2), "2026-02-25T12:00"),
        arguments("2026-01-05", semaines(1), "2025-12-31T12:00"),
        arguments("2026-03-01", mois(20), "2026-02-20T12:00"),
        arguments("2026-03-31", mois(30), "2026-02-28T12:00"),
        arguments("2026-01-06", mois(15), "2025-12-15T12:00"));
  }

  @ParameterizedTest(name = "{0}, {1} : jusqu’à {2}")
  @MethodSource("delais")
  void la_derniere_minute_acceptee_est_exacte(
      String jour, DelaiReservation delai, String derniereMinute) {
    Optional<Instant> limite = delai.limite(LocalDate.parse(jour), ZONE_B, PARIS);

    Instant tropTard = LocalDateTime.parse(derniereMinute).plusMinutes(1).atZone(PARIS).toInstant();
    assertThat(limite).contains(tropTard);
  }

  @Test
  void sans_delai_il_n_y_a_pas_de_limite() {
    assertThat(DelaiReservation.aucun().limite(LocalDate.of(2026, 3, 5), ZONE_B, PARIS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Paris, 2026-03-29, 2026-03-29T08:01:00Z",
    "Europe/Paris, 2026-03-28, 2026-03-28T09:01:00Z",
    "America/Guadeloupe, 2026-03-29, 2026-03-29T14:01:00Z"
  })
  void l_heure_limite_est_celle_de_la_ville(String fuseau, LocalDate jour, Instant attendu) {
    assertThat(joursAvant(0, TOUS).limite(jour, ZONE_B, ZoneId.of(fuseau))).contains(attendu);
  }

  @Test
  @DisplayName("E38 : pour le jour de la rentrée, au moins 3 jours à l’avance")
  void le_jour_de_la_rentree_a_son_propre_delai() {
    DelaisActivite delais = new DelaisActivite(joursAvant(1, TOUS), DelaiReservation.aucun(), 3);
    LocalDate rentree = LocalDate.of(2025, 9, 1);

    assertThat(delais.limiteAjout(rentree, ZONE_B, PARIS))
        .contains(Instant.parse("2025-08-29T22:00:00Z"));
    assertThat(delais.limiteAjout(rentree.plusDays(1), ZONE_B, PARIS))
        .contains(Instant.parse("2025-09-01T08:01:00Z"));
    assertThat(delais.limiteAnnulation(rentree, ZONE_B, PARIS)).isEmpty();
  }

  @Test
  void le_delai_de_rentree_n_assouplit_jamais_le_delai_habituel() {
    DelaisActivite delais = new DelaisActivite(joursAvant(7, TOUS), joursAvant(1, TOUS), 3);

    assertThat(delais.limiteAjout(LocalDate.of(2025, 9, 1), ZONE_B, PARIS))
        .contains(Instant.parse("2025-08-25T08:01:00Z"));
  }

  static Stream<Arguments> descriptions() {
    return Stream.of(
        arguments(DelaiReservation.aucun(), "jusqu’au jour même"),
        arguments(joursAvant(0, TOUS), "le jour même, au plus tard à 10 h 00"),
        arguments(joursAvant(1, CLASSE), "la veille (jours d’école), au plus tard à 10 h 00"),
        arguments(
            joursAvant(3, OUVRES), "jusqu’à 3 jours avant (jours ouvrés), au plus tard à 10 h 00"),
        arguments(precedent(), "jusqu’au mardi précédent, à 23 h 59"),
        arguments(semaines(1), "jusqu’au mercredi de la semaine précédente, à 12 h 00"),
        arguments(semaines(2), "jusqu’au mercredi de la 2ᵉ semaine avant, à 12 h 00"),
        arguments(mois(1), "jusqu’au 1er du mois précédent, à 12 h 00"),
        arguments(mois(20), "jusqu’au 20 du mois précédent, à 12 h 00"));
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void un_delai_se_lit_en_francais(DelaiReservation delai, String texte) {
    assertThat(Messages.texte(delai.description())).isEqualTo(texte);
  }

  @Test
  void une_semaine_avant_se_compte_depuis_le_lundi() {
    DelaiReservation lundi = DelaiReservation.semainesAvant(1, MONDAY, MIDI);

    assertThat(lundi.limite(LocalDate.of(2026, 3, 15), ZONE_B, PARIS))
        .contains(Instant.parse("2026-03-02T11:01:00Z"));
  }

  private static DelaiReservation joursAvant(int jours, DecompteJours decompte) {
    return DelaiReservation.joursAvant(jours, DIX_HEURES, decompte);
  }

  private static DelaiReservation precedent() {
    return DelaiReservation.jourPrecedent(TUESDAY, FIN_DE_JOURNEE);
  }

  private static DelaiReservation semaines(int nombre) {
    return DelaiReservation.semainesAvant(nombre, WEDNESDAY, MIDI);
  }

  private static DelaiReservation mois(int jour) {
    return DelaiReservation.moisPrecedent(jour, MIDI);
  }
}
