package fr.portailfamille.reglement;

/**
 * Where an attempt is. A page opened in time may be finished later: money can come after the
 * attempt was given up for lost.
 */
public enum EtatPaiement {
  /** Written, PayFiP not asked yet. */
  CREE,
  /** PayFiP gave an idOp; the payer is on its page, or left. */
  EN_ATTENTE,
  PAYE,
  REFUSE,
  ABANDONNE,
  /** No result came in the time allowed. */
  EXPIRE,
  /** PayFiP did not open the operation: nobody could ever pay it. */
  ECHOUE,
  /** PayFiP tells another amount or reference than ours: nothing credited, a person must look. */
  ANOMALIE;

  public boolean isOuvert() {
    return this == CREE || this == EN_ATTENTE;
  }

  /** Nothing more can come of it. */
  boolean isFinal() {
    return this == PAYE || this == ECHOUE;
  }

  boolean peutPasserA(EtatPaiement cible) {
    return switch (this) {
      case CREE -> cible == EN_ATTENTE || cible == ECHOUE;
      case EN_ATTENTE -> cible != EN_ATTENTE && cible != CREE && cible != ECHOUE;
      case REFUSE, ABANDONNE, EXPIRE -> cible == PAYE || cible == ANOMALIE;
      case ANOMALIE -> cible == PAYE;
      case PAYE, ECHOUE -> false;
    };
  }
}
