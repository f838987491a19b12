package fr.portailfamille.demarche.organisation;

/** An administrator has settled a type of démarche. */
record DemarchesReglees() {}
