package fr.portailfamille.scolarite.derogation;

/**
 * Another school asked for a child of a démarche.
 *
 * @param motif the reason, in the words of the town or of the family
 */
public record DerogationDemandee(long enfantId, String prenom, long ecoleId, String motif) {}
