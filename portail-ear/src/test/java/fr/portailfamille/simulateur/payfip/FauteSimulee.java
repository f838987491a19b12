package fr.portailfamille.simulateur.payfip;

/**
 * A SOAP fault, documented shape {@code FonctionnelleErreur {code, descriptif, libelle, severite}};
 * the technical ones carry the same children.
 *
 * @param type local name of the element in the detail
 */
public record FauteSimulee(String type, String code, String libelle) {

  public static FauteSimulee fonctionnelle(CodeSimule code) {
    return new FauteSimulee("FonctionnelleErreur", code.name(), code.libelle());
  }

  public static FauteSimulee dysfonctionnement() {
    return new FauteSimulee("TechDysfonctionnementErreur", "999", "Dysfonctionnement simulé");
  }

  public static FauteSimulee indisponibilite() {
    return new FauteSimulee("TechIndisponibiliteErreur", "998", "Indisponibilité simulée");
  }

  public static FauteSimulee protocolaire(String libelle) {
    return new FauteSimulee("TechProtocolaireErreur", "997", libelle);
  }

  Refus enRefus() {
    return new Refus(this);
  }

  /** Carries a fault up to the servlet that writes it. */
  static final class Refus extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient FauteSimulee faute;

    private Refus(FauteSimulee faute) {
      super(faute.code(), null, false, false);
      this.faute = faute;
    }

    FauteSimulee faute() {
      return faute;
    }
  }
}
