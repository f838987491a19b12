package fr.portailfamille.famille.adresse;

import fr.portailfamille.famille.AdresseDeclaree;
import java.io.Serializable;
import java.time.LocalDate;

/** A change of address as typed, beside the address the town holds: the content of a draft. */
public class NouvelleAdresse implements Serializable {

  private String actuelle;
  private AdresseDeclaree adresse = new AdresseDeclaree();
  private LocalDate depuis;
  private LocalDate justificatifDu;
  private boolean certifie;

  /** On one line; what was held when the form was last opened. */
  public String getActuelle() {
    return actuelle;
  }

  public void setActuelle(String actuelle) {
    this.actuelle = actuelle;
  }

  public AdresseDeclaree getAdresse() {
    return adresse;
  }

  public void setAdresse(AdresseDeclaree adresse) {
    this.adresse = adresse;
  }

  /** First day at the new address. */
  public LocalDate getDepuis() {
    return depuis;
  }

  public void setDepuis(LocalDate depuis) {
    this.depuis = depuis;
  }

  /** Date written on the proof. */
  public LocalDate getJustificatifDu() {
    return justificatifDu;
  }

  public void setJustificatifDu(LocalDate justificatifDu) {
    this.justificatifDu = justificatifDu;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
