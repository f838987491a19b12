package fr.portailfamille.quotient;

import java.io.Serializable;

/** A tax notice as typed, right or wrong. */
public class AvisDeclare implements Serializable {

  private String revenu;
  private String parts;
  private String numeroFiscal;
  private String reference;

  /** Revenu fiscal de référence, in whole euros. */
  public String getRevenu() {
    return revenu;
  }

  public void setRevenu(String revenu) {
    this.revenu = revenu;
  }

  public String getParts() {
    return parts;
  }

  public void setParts(String parts) {
    this.parts = parts;
  }

  public String getNumeroFiscal() {
    return numeroFiscal;
  }

  public void setNumeroFiscal(String numeroFiscal) {
    this.numeroFiscal = numeroFiscal;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
