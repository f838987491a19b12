package fr.portailfamille.validite;

/**
 * What to list.
 *
 * @param jours those that lapse within so many days
 * @param passes and those that lapsed so many days ago at most
 * @param type of démarche, or null for all
 * @param ecole of the child, or null for all
 */
public record CriteresValidite(int jours, int passes, String type, Long ecole) {}
