package fr.portailfamille.commun;

/**
 * What does not exist and what belongs to somebody else, without telling which: both are answered
 * by the same 404.
 */
public class Introuvable extends RegleMetierException {

  public Introuvable() {
    super("Introuvable");
  }
}
