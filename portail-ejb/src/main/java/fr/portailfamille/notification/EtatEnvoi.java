package fr.portailfamille.notification;

enum EtatEnvoi {
  A_ENVOYER,
  ENVOYE,
  /** Given up after the last try; shown to the administrators. */
  ABANDONNE
}
