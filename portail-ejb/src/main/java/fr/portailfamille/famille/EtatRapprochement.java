package fr.portailfamille.famille;

/** Of a request to tie an account to a household. */
public enum EtatRapprochement {
  A_EXAMINER,
  RELIE,
  ECARTE
}
