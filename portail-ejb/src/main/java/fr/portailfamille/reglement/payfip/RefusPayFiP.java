package fr.portailfamille.reglement.payfip;

/**
 * PayFiP understood and said no ({@code FonctionnelleErreur}): asking the same again is useless.
 */
public final class RefusPayFiP extends EchecPayFiP {

  private static final long serialVersionUID = 1L;

  private final String codeRecu;
  private final String descriptif;
  private final String libelle;
  private final String severite;

  RefusPayFiP(String codeRecu, String descriptif, String libelle, String severite) {
    super("PayFiP refuse : %s %s".formatted(codeRecu, libelle), null);
    this.codeRecu = codeRecu;
    this.descriptif = descriptif;
    this.libelle = libelle;
    this.severite = severite;
  }

  public CodePayFiP code() {
    return CodePayFiP.deCode(codeRecu);
  }

  public String codeRecu() {
    return codeRecu;
  }

  /** May be empty, as may {@link #libelle()} and {@link #severite()}. */
  public String descriptif() {
    return descriptif;
  }

  public String libelle() {
    return libelle;
  }

  public String severite() {
    return severite;
  }
}
