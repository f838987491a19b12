package fr.portailfamille.usager;

/**
 * An account has just been opened by somebody who named a household. Fired after {@link
 * CompteOuvert}: the address is proved to be theirs, the household is not.
 */
public record DossierDesigne(CompteOuvert compte, Titulaire titulaire, ReferenceDossier dossier) {}
