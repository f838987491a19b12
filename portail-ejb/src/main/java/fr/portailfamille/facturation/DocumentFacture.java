package fr.portailfamille.facturation;

/**
 * An invoice as a file.
 *
 * @param nom of the file
 */
public record DocumentFacture(String nom, byte[] contenu) {

  private static final int OCTETS_PAR_KO = 1024;

  /** Rounded up: no file weighs nothing. */
  public int tailleEnKo() {
    return (contenu.length + OCTETS_PAR_KO - 1) / OCTETS_PAR_KO;
  }
}
