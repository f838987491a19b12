package fr.portailfamille.demarche;

import fr.portailfamille.commun.Motif;
import java.io.Serializable;

/**
 * One answer that will not do.
 *
 * @param etape step where it is asked, from 1
 * @param rang which one of a list (second child: 1), 0 otherwise
 * @param champ name of the field in the form and on the page
 */
public record Refus(int etape, int rang, String champ, Motif motif) implements Serializable {}
