package fr.portailfamille.renouvellement;

import fr.portailfamille.demarche.EtatDemarche;
import java.util.Collection;

/** Where a household is with a sheet. */
public enum EtatFiche {
  A_VALIDER,
  /** A démarche is begun, or given back to be corrected. */
  EN_COURS,
  /** A démarche waits for an agent: the family has done its part. */
  DEPOSEE,
  VALIDEE;

  /**
   * @param depuis states of the démarches of this sheet begun or filed since the opening
   */
  static EtatFiche de(boolean validee, Collection<EtatDemarche> depuis) {
    if (validee || depuis.contains(EtatDemarche.ACCEPTEE)) {
      return VALIDEE;
    }
    if (depuis.contains(EtatDemarche.DEPOSEE) || depuis.contains(EtatDemarche.EN_INSTRUCTION)) {
      return DEPOSEE;
    }
    return depuis.contains(EtatDemarche.BROUILLON) || depuis.contains(EtatDemarche.A_CORRIGER)
        ? EN_COURS
        : A_VALIDER;
  }

  /** Reopened: what was validated or decided before does not count any more. */
  static EtatFiche rouverte(Collection<EtatDemarche> depuis) {
    return de(false, depuis.stream().filter(EtatDemarche::isModifiable).toList());
  }

  /** Nothing is left for the family to do. */
  public boolean isFaite() {
    return this == DEPOSEE || this == VALIDEE;
  }
}
