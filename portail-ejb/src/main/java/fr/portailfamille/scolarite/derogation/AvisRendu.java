package fr.portailfamille.scolarite.derogation;

/**
 * What an agent writes of a child after a sitting.
 *
 * @param version what the agent was looking at
 * @param enfant first name, for what is told to the agent
 */
public record AvisRendu(long examen, int version, String enfant, Avis avis, String commentaire) {

  String commentairePropre() {
    return commentaire == null || commentaire.isBlank() ? null : commentaire.strip();
  }

  boolean estVide() {
    return avis == null && commentairePropre() == null;
  }
}
