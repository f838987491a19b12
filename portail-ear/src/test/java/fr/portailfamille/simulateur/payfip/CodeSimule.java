package fr.portailfamille.simulateur.payfip;

/** Documented codes, with our own words. */
public enum CodeSimule {
  S1("Le mode de saisie n'est pas T, X ou W."),
  T1("Le numéro de client n'a pas la forme attendue."),
  T2("Ce numéro de client n'est pas connu."),
  T4("Ce client n'a pas accès au service de paiement."),
  M1("Le montant n'a pas la forme attendue."),
  M3("Le montant est inférieur à 1 euro."),
  M5("Le montant dépasse la limite."),
  A1("L'adresse électronique manque."),
  A2("L'adresse électronique n'a pas la forme attendue."),
  N1("L'adresse de notification n'est pas valable."),
  D1("L'adresse de retour n'est pas valable."),
  R3("La référence de la dette n'a pas la forme attendue."),
  P1("Cette opération n'existe pas ou n'existe plus."),
  P3("Cette opération a déjà servi à un paiement."),
  P4("Cette opération a été créée il y a plus de 15 minutes."),
  P5("Le résultat de cette opération n'est pas encore connu.");

  private final String libelle;

  CodeSimule(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }

  FauteSimulee.Refus refus() {
    return FauteSimulee.fonctionnelle(this).enRefus();
  }
}
