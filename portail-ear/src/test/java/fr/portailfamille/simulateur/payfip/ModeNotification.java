package fr.portailfamille.simulateur.payfip;

/**
 * How URLNOTIF is called. Public sources show idop both as a form field and as a query parameter;
 * AUCUNE loses the notification, as happens behind a refused certificate.
 */
public enum ModeNotification {
  POST,
  GET,
  AUCUNE
}
