package fr.portailfamille.accord;

/** How the town writes to a person. */
enum Moyen {
  COURRIEL,
  SMS
}
