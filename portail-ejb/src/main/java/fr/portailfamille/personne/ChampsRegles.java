package fr.portailfamille.personne;

/** An administrator has decided of fields. */
record ChampsRegles() {}
