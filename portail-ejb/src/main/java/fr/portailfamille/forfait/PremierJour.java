package fr.portailfamille.forfait;

import fr.portailfamille.activite.Activites;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.scolarite.CalendriersScolaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** From which day the delays of an activity still let a family book. */
@ApplicationScoped
class PremierJour {

  @Inject private Activites activites;
  @Inject private CalendriersScolaires calendriers;
  @Inject private Clock horloge;

  /** Empty when it is too late for every day of the enrolment. */
  Optional<LocalDate> lire(long activiteId, long etablissement, Periode inscription) {
    var delais = activites.activite(activiteId).delais();
    var des = Collections.max(List.of(LocalDate.now(horloge), inscription.debut()));
    return des.datesUntil(inscription.fin().plusDays(1))
        .filter(
            jour ->
                delais
                    .limiteAjout(
                        jour, calendriers.calendrier(etablissement, jour), horloge.getZone())
                    .map(limite -> horloge.instant().isBefore(limite))
                    .orElse(true))
        .findFirst();
  }
}
