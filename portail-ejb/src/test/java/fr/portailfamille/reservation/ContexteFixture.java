package fr.portailfamille.reservation;

import fr.portailfamille.activite.FenetreReservation;
import fr.portailfamille.commun.Motif;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A day nothing forbids, seen from Monday 2 March 2026 at 9:00 in Paris; tests spoil one thing. */
final class ContexteFixture {

  private Instant maintenant = Instant.parse("2026-03-02T08:00:00Z");
  private Motif fermeture;
  private boolean inscrit = true;
  private boolean gardeDuFoyer = true;
  private boolean dejaReserve;
  private boolean auForfait;
  private Integer placesRestantes;
  private List<FenetreReservation> fenetres = List.of();
  private Instant limiteAjout = Instant.parse("2026-03-03T09:01:00Z");
  private Instant limiteAnnulation = Instant.parse("2026-03-04T09:01:00Z");

  static ContexteFixture unJourPossible() {
    return new ContexteFixture();
  }

  ContexteFixture le(String instant) {
    maintenant = Instant.parse(instant);
    return this;
  }

  ContexteFixture ferme(Motif motif) {
    fermeture = motif;
    return this;
  }

  ContexteFixture nonInscrit() {
    inscrit = false;
    return this;
  }

  ContexteFixture chezLAutreParent() {
    gardeDuFoyer = false;
    return this;
  }

  ContexteFixture dejaReserve() {
    dejaReserve = true;
    return this;
  }

  ContexteFixture auForfait() {
    dejaReserve = true;
    auForfait = true;
    return this;
  }

  ContexteFixture places(int restantes) {
    placesRestantes = restantes;
    return this;
  }

  ContexteFixture fenetres(FenetreReservation... ouvertes) {
    fenetres = List.of(ouvertes);
    return this;
  }

  ContexteFixture sansDelai() {
    limiteAjout = null;
    limiteAnnulation = null;
    return this;
  }

  ContexteReservation build() {
    return new ContexteReservation(
        LocalDate.of(2026, 3, 5),
        maintenant,
        ZoneId.of("Europe/Paris"),
        fermeture,
        inscrit,
        gardeDuFoyer,
        dejaReserve,
        auForfait,
        placesRestantes,
        fenetres,
        limiteAjout,
        limiteAnnulation);
  }
}
