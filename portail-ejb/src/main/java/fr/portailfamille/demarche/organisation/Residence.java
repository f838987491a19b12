package fr.portailfamille.demarche.organisation;

/** Where a household has to live for a démarche to be offered to it; as its prices are decided. */
public enum Residence {
  PARTOUT,
  DANS_LA_COMMUNE,
  HORS_COMMUNE;

  boolean admet(boolean horsCommune) {
    return this == PARTOUT || horsCommune == (this == HORS_COMMUNE);
  }
}
