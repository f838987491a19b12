package fr.portailfamille.notification;

public enum EtatEnvoi {
  A_ENVOYER,
  ENVOYE,
  /** Never to leave: the person refuses such mails, and reads them in the inbox. */
  RETENU,
  /** Given up after the last try; shown to the administrators. */
  ABANDONNE
}
