package fr.portailfamille.renouvellement;

import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;

/** One sheet of the yearly renewal, contributed by the feature it belongs to (E35). */
public interface FicheAnnuelle {

  /** The one that changes what the sheet says; its code names the sheet. */
  TypeDemarche<?> demarche();

  /** What the town knows of this household now, and what is missing for this school year. */
  ContenuFiche lire(Demandeur demandeur, long anneeId);
}
