package fr.portailfamille.chiffrement;

/**
 * A column whose values are sealed, declared by its feature (CDI producer).
 *
 * @param table as in the {@link Emplacement} of its values
 * @param lecture SQL giving the id and the value (text or bytes) of at most {@code ?2} rows whose
 *     value does not begin with {@code ?1}, locked
 * @param lot how many are held in memory at once: fewer when they weigh more
 * @param ecriture SQL giving the row of id {@code ?1} the value {@code ?2}
 */
public record ColonneChiffree(String table, String lecture, String ecriture, int lot) {}
