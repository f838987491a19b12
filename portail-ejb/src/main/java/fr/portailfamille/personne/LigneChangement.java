package fr.portailfamille.personne;

import java.io.Serializable;
import java.time.Instant;

/** A decision of an administrator, as shown to the next one. */
public record LigneChangement(
    Instant quand, String auteur, ChampDePersonne champ, ModeDeChamp avant, ModeDeChamp apres)
    implements Serializable {}
