package fr.portailfamille.scolarite;

/** What a place of the town is. */
public enum NatureEtablissement {
  MATERNELLE,
  ELEMENTAIRE,
  PRIMAIRE,
  CENTRE_DE_LOISIRS;

  /** Whether children of this level go to school there. */
  public boolean accueille(Niveau niveau) {
    return this == PRIMAIRE
        || this == MATERNELLE && niveau.estMaternelle()
        || this == ELEMENTAIRE && !niveau.estMaternelle();
  }
}
