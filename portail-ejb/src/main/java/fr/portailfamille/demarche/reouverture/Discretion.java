package fr.portailfamille.demarche.reouverture;

/** Whether a démarche is confidential; the engine answers, which knows the types. */
public interface Discretion {

  /** Unknown types, such as a sheet without démarche, are not. */
  boolean estConfidentiel(String type);
}
