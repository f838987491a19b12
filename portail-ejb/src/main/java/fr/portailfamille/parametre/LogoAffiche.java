package fr.portailfamille.parametre;

/**
 * @param png as it is sent
 * @param version changes with the picture
 */
public record LogoAffiche(byte[] png, String version) {}
