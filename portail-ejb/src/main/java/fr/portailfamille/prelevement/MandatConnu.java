package fr.portailfamille.prelevement;

import java.io.Serializable;

/** The mandate in force when a form was opened, as it may be shown. */
public class MandatConnu implements Serializable {

  private Long mandatId;
  private String rum;
  private String titulaire;
  private String iban;
  private String activites;

  public Long getMandatId() {
    return mandatId;
  }

  public void setMandatId(Long mandatId) {
    this.mandatId = mandatId;
  }

  public String getRum() {
    return rum;
  }

  public void setRum(String rum) {
    this.rum = rum;
  }

  public String getTitulaire() {
    return titulaire;
  }

  public void setTitulaire(String titulaire) {
    this.titulaire = titulaire;
  }

  /** Masked. */
  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getActivites() {
    return activites;
  }

  public void setActivites(String activites) {
    this.activites = activites;
  }
}
