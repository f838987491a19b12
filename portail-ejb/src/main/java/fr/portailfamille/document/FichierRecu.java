package fr.portailfamille.document;

/**
 * A file that was read, recognised and examined, and may be kept.
 *
 * @param nom as it was called where it comes from
 */
public record FichierRecu(String nom, ControleDocument controle) {}
