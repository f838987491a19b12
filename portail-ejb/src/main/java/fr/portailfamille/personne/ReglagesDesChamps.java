package fr.portailfamille.personne;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What an administrator sees before deciding.
 *
 * @param modes of every field
 * @param version to give back when deciding
 * @param changements the last ones, newest first
 */
public record ReglagesDesChamps(
    Map<ChampDePersonne, ModeDeChamp> modes, long version, List<LigneChangement> changements)
    implements Serializable {}
