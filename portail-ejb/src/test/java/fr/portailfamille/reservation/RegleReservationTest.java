package fr.portailfamille.reservation;

import static fr.portailfamille.reservation.ContexteFixture.unJourPossible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.activite.FenetreReservation;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("B43, B44, B50, B51, B54 : pourquoi un jour se réserve, s’annule, ou non")
class RegleReservationTest {

  private static final Periode MARS =
      new Periode(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

  static Stream<Arguments> ajoutsRefuses() {
    return Stream.of(
        arguments(unJourPossible().sansDelai().le("2026-03-05T23:00:00Z"), "Ce jour est passé."),
        arguments(
            unJourPossible().ferme(Motif.of("TypeDeJour.FERIE", "Ascension")),
            "Jour férié (Ascension)."),
        arguments(
            unJourPossible().nonInscrit(),
            "L’enfant n’est pas inscrit à cette activité ce jour-là."),
        arguments(
            unJourPossible().chezLAutreParent(),
            "Ce jour-là, l’enfant est chez son autre parent : c’est à lui de réserver."),
        arguments(unJourPossible().dejaReserve(), "Ce jour est déjà réservé."),
        arguments(
            unJourPossible().le("2026-03-03T09:01:00Z"),
            "Trop tard : il fallait réserver au plus tard le mardi 3 mars 2026 à 10 h 00."),
        arguments(unJourPossible().places(0), "Complet : il n’y a plus de place ce jour-là."),
        arguments(
            unJourPossible().fenetres(fenetre("2026-03-02T08:00:01Z", null)),
            "Les réservations pour ce jour ouvriront le lundi 2 mars 2026 à 9 h 00."),
        arguments(
            unJourPossible().fenetres(fenetre("2026-02-01T08:00:00Z", "2026-03-02T08:00:00Z")),
            "Les réservations ne sont pas ouvertes pour ce jour."),
        arguments(
            unJourPossible()
                .fenetres(
                    new FenetreReservation(
                        Periode.jour(LocalDate.of(2026, 3, 6)), Instant.EPOCH, null)),
            "Les réservations ne sont pas ouvertes pour ce jour."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ajoutsRefuses")
  void un_ajout_refuse_dit_pourquoi(ContexteFixture contexte, String texte) {
    assertThat(RegleReservation.examinerAjout(contexte.build()).map(Messages::texte))
        .contains(texte);
  }

  static Stream<ContexteFixture> ajoutsAcceptes() {
    return Stream.of(
        unJourPossible(),
        unJourPossible().le("2026-03-03T09:00:59Z"),
        unJourPossible().sansDelai().le("2026-03-05T22:59:59Z"),
        unJourPossible().places(1),
        unJourPossible().fenetres(fenetre("2026-03-02T08:00:00Z", null)),
        unJourPossible()
            .fenetres(
                fenetre("2026-01-01T08:00:00Z", "2026-01-31T08:00:00Z"),
                fenetre("2026-03-01T08:00:00Z", "2026-03-02T08:00:01Z")));
  }

  @ParameterizedTest
  @MethodSource("ajoutsAcceptes")
  void un_ajout_possible_est_accepte(ContexteFixture contexte) {
    assertThat(RegleReservation.examinerAjout(contexte.build())).isEmpty();
  }

  static Stream<Arguments> annulationsRefusees() {
    return Stream.of(
        arguments(unJourPossible(), "RegleReservation.RESERVEE"),
        arguments(
            unJourPossible().dejaReserve().sansDelai().le("2026-03-06T08:00:00Z"),
            "RegleReservation.JOUR_PASSE"),
        arguments(unJourPossible().dejaReserve().chezLAutreParent(), "RegleReservation.GARDE"),
        arguments(
            unJourPossible().dejaReserve().le("2026-03-04T09:01:00Z"),
            "RegleReservation.DELAI_ANNULATION"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("annulationsRefusees")
  void une_annulation_refusee_dit_pourquoi(ContexteFixture contexte, String cle) {
    assertThat(RegleReservation.examinerAnnulation(contexte.build()).map(Motif::cle)).contains(cle);
  }

  @Test
  void une_annulation_reste_possible_apres_le_delai_d_ajout() {
    ContexteReservation contexte =
        unJourPossible().dejaReserve().places(0).le("2026-03-03T20:00:00Z").build();

    assertThat(RegleReservation.examinerAnnulation(contexte)).isEmpty();
  }

  @Test
  void l_agent_voit_tous_les_refus_dans_l_ordre() {
    ContexteReservation contexte =
        unJourPossible().nonInscrit().places(0).le("2026-03-04T08:00:00Z").build();

    assertThat(RegleReservation.refusAjout(contexte))
        .extracting(Motif::cle)
        .containsExactly(
            "RegleReservation.INSCRIT",
            "RegleReservation.DELAI_AJOUT",
            "RegleReservation.PLACE_RESTANTE");
  }

  @Test
  @DisplayName("E37 : la réservation ouvre à une date et une heure")
  void la_prochaine_ouverture_est_annoncee_meme_si_une_autre_est_close() {
    ContexteReservation contexte =
        unJourPossible()
            .fenetres(
                fenetre("2026-01-01T08:00:00Z", "2026-01-31T08:00:00Z"),
                fenetre("2026-03-04T11:00:00Z", null),
                fenetre("2026-03-03T11:00:00Z", null))
            .build();

    assertThat(RegleReservation.examinerAjout(contexte).map(Messages::texte))
        .contains("Les réservations pour ce jour ouvriront le mardi 3 mars 2026 à 12 h 00.");
  }

  private static FenetreReservation fenetre(String ouverture, String fermeture) {
    return new FenetreReservation(
        MARS, Instant.parse(ouverture), fermeture == null ? null : Instant.parse(fermeture));
  }
}
