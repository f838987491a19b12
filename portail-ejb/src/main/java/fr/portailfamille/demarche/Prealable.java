package fr.portailfamille.demarche;

import java.time.Instant;
import java.util.List;

/**
 * What a household must have filed before another démarche opens (B19).
 *
 * @param types codes, any one of which will do; the first one is what the family is told to file
 * @param depuis filed at this moment or later; refused or given back, it does not count
 */
public record Prealable(List<String> types, Instant depuis) {}
