package fr.portailfamille.representation;

/** The persons an agent may act for, known by the household file, which comes after. */
public interface Personnes {

  /**
   * The account of a guardian; the one of a guardian who has none is opened, without access.
   *
   * @throws fr.portailfamille.commun.Introuvable not a guardian of this household
   * @throws fr.portailfamille.commun.RegleMetierException the portal shows another household to
   *     this guardian
   */
  long compte(long familleId, long responsableId);

  /**
   * Refuses an account that has an access, or a household.
   *
   * @throws fr.portailfamille.commun.Introuvable it has
   */
  void exigerSansDossier(long compteId);
}
