package fr.portailfamille.demarche;

/** Whose démarches an agent wants to see. */
public enum Suivi {
  MOI,
  PERSONNE
}
