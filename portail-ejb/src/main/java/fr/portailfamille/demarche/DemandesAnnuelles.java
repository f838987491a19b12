package fr.portailfamille.demarche;

import java.time.Instant;
import java.util.Map;

/** What the town asks every household to file anew, answered by the feature that asks it. */
public interface DemandesAnnuelles {

  /** Type to the moment since when it is asked, today; what was filed before does not count. */
  Map<String, Instant> enCours();
}
