package fr.portailfamille.facturation.campagne;

/** From prepared to over; a failed run is interrupted until it is launched again. */
public enum EtatCampagne {
  PREPAREE,
  EN_COURS,
  INTERROMPUE,
  TERMINEE
}
