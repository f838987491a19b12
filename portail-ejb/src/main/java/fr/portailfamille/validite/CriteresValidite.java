package fr.portailfamille.validite;

/**
 * What to list.
 *
 * @param jours those that lapse within so many days; the lapsed ones are always there
 * @param type of démarche, or null for all
 * @param ecole of the child, or null for all
 */
public record CriteresValidite(int jours, String type, Long ecole) {}
