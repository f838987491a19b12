package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.scolarite.CalendrierScolaire;
import fr.portailfamille.scolarite.TypeDeJour;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Which days of the school calendar an activity may run. */
public enum CalendrierActivite {
  JOURS_DE_CLASSE {
    @Override
    Optional<Motif> fermeture(LocalDate jour, CalendrierScolaire calendrier) {
      return calendrier.motifSansClasse(jour);
    }
  },
  /** Wednesdays of the periods of class, whether there is class on Wednesday or not. */
  MERCREDIS {
    @Override
    Optional<Motif> fermeture(LocalDate jour, CalendrierScolaire calendrier) {
      if (jour.getDayOfWeek() != DayOfWeek.WEDNESDAY) {
        return Optional.of(Motif.of("CalendrierActivite.MERCREDIS"));
      }
      return calendrier.type(jour) == TypeDeJour.REPOS
          ? Optional.empty()
          : calendrier.motifSansClasse(jour);
    }
  },
  /** Monday to Friday of the school holidays. */
  VACANCES {
    @Override
    Optional<Motif> fermeture(LocalDate jour, CalendrierScolaire calendrier) {
      if (calendrier.fermetures().contains(jour)) {
        return Optional.of(Motif.of("TypeDeJour.FERME"));
      }
      return switch (calendrier.type(jour)) {
        case FERIE -> calendrier.motifSansClasse(jour);
        case VACANCES -> Optional.empty();
        default -> Optional.of(Motif.of("CalendrierActivite.VACANCES"));
      };
    }
  };

  /** Why the activity does not run that day; empty when it may. */
  abstract Optional<Motif> fermeture(LocalDate jour, CalendrierScolaire calendrier);
}
