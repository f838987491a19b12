package fr.portailfamille.demarche;

import fr.portailfamille.demarche.organisation.FoyerDecrit;

/** What the engine may ask of a household, answered by the feature that keeps it. */
public interface LectureDuFoyer {

  /** As it is now; in one statement. */
  FoyerDecrit lire(long famille);
}
