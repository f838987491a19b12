package fr.portailfamille.demarche;

/** How the request reached the town hall (C32). */
public enum Canal {
  PORTAIL,
  GUICHET,
  COURRIER,
  FAX,
  TELEPHONE
}
