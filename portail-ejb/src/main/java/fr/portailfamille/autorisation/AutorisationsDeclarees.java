package fr.portailfamille.autorisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The form as typed, beside what the town knew at the time: a draft's content (JSON-B). */
public class AutorisationsDeclarees implements Serializable {

  private Long anneeId;
  private String annee;
  private List<EnfantAAutoriser> enfants = new ArrayList<>();
  private boolean certifie;

  /** The school year the yearly questions are answered for. */
  public Long getAnneeId() {
    return anneeId;
  }

  public void setAnneeId(Long anneeId) {
    this.anneeId = anneeId;
  }

  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }

  /** Eldest first. */
  public List<EnfantAAutoriser> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAAutoriser> enfants) {
    this.enfants = enfants;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
