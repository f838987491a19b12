package fr.portailfamille.demarche.organisation;

/** What no answer from the town means (CRPA L231-1, L231-4). */
public enum SensDuSilence {
  ACCEPTATION,
  REJET;

  /** A refusal may be contested (CRPA R112-5); an acceptance may be certified (L232-3). */
  public boolean voieDeRecours() {
    return this == REJET;
  }
}
