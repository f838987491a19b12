package fr.portailfamille.tarification;

/** A way to find the price of a first child. */
public sealed interface Bareme permits GrilleTarifaire, TauxEffort {

  PrixExplique prix(SituationTarifaire situation);
}
