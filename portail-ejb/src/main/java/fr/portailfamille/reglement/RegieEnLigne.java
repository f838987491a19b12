package fr.portailfamille.reglement;

/** A regie as PayFiP knows it; {@code saisie} is PayFiP's code of the mode: T, X or W. */
record RegieEnLigne(long id, String code, String numcli, String saisie) {}
