package fr.portailfamille.famille.fusion;

/** What two files have in common. */
public enum SigneDeDoublon {
  /** Names that sound the same, born the same day. */
  ENFANT,
  /** Names that sound the same, with one address of mail or one phone number. */
  RESPONSABLE,
  /** One home, and family names that sound the same. */
  ADRESSE
}
