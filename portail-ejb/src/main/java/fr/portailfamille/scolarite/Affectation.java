package fr.portailfamille.scolarite;

/**
 * A school to write for a child.
 *
 * @param vue the school the démarche shows as on file, or null
 * @param ecole without an id when the town does not run it
 */
record Affectation(
    long enfantId,
    String prenom,
    EcoleDeclaree vue,
    EcoleDeclaree ecole,
    Niveau niveau,
    boolean horsSecteur) {}
