package fr.portailfamille.reservation;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the town lets a family say of an absence, and until when. */
@ApplicationScoped
class MotifsAbsence {

  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** In the order of the town, without « autre ». */
  List<String> liste() {
    return parametres
        .texte(Parametre.RESERVATION_MOTIFS_ABSENCE)
        .lines()
        .map(String::strip)
        .filter(motif -> !motif.isEmpty())
        .distinct()
        .toList();
  }

  /** The oldest day an absence may still be told for. */
  LocalDate premierJour() {
    return LocalDate.now(horloge)
        .minusDays(parametres.entier(Parametre.RESERVATION_ABSENCE_JOURS_APRES));
  }
}
