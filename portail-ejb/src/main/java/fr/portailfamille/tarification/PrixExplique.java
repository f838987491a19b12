package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;

/** A price and the sentence that tells how it was found. */
public record PrixExplique(Montant prix, Motif motif) {}
