package fr.portailfamille.activite;

import fr.portailfamille.scolarite.CalendrierScolaire;
import java.time.LocalDate;

/** Which days count in a delay; a limit never falls on a day that does not count. */
public enum DecompteJours {
  TOUS,
  /** Monday to Friday, except public holidays. */
  OUVRES,
  /** Days of class; before the first one of the year, working days, so that a limit exists. */
  CLASSE;

  boolean compte(LocalDate jour, CalendrierScolaire calendrier) {
    return switch (this) {
      case TOUS -> true;
      case OUVRES -> calendrier.estJourOuvre(jour);
      case CLASSE ->
          jour.isBefore(calendrier.annee().debut())
              ? calendrier.estJourOuvre(jour)
              : calendrier.estJourDeClasse(jour);
    };
  }

  /** The nth counted day strictly before this one. */
  LocalDate reculer(LocalDate jour, int nombre, CalendrierScolaire calendrier) {
    LocalDate arrivee = jour;
    for (int restants = nombre; restants > 0; ) {
      arrivee = arrivee.minusDays(1);
      if (compte(arrivee, calendrier)) {
        restants--;
      }
    }
    return arrivee;
  }

  /** This day when it counts, else the last counted one before. */
  LocalDate auPlusTard(LocalDate jour, CalendrierScolaire calendrier) {
    return compte(jour, calendrier) ? jour : reculer(jour, 1, calendrier);
  }
}
