package fr.portailfamille.composition;

/** A composed démarche was published, withdrawn or offered again. */
record CompositionsChangees() {}
