package fr.portailfamille.demarche.organisation;

/** Which types the town may limit; the engine answers, which knows them. */
public interface Limites {

  /** Whether once a school year may be enough. */
  boolean peutEtreAnnuelle(String type);
}
