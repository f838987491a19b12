package fr.portailfamille.scolarite;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The school each child goes to, beside the one on file: the content of a draft (JSON-B). */
public class EcolesFrequentees implements Serializable {

  private Long anneeId;
  private String annee;
  private List<EnfantFrequentant> enfants = new ArrayList<>();
  private boolean certifie;

  List<EnfantFrequentant> changements() {
    return enfants.stream().filter(EnfantFrequentant::change).toList();
  }

  public Long getAnneeId() {
    return anneeId;
  }

  /** Another year begins again: levels and answers were those of the first. */
  public void setAnneeId(Long anneeId) {
    if (this.anneeId != null && !this.anneeId.equals(anneeId)) {
      enfants = new ArrayList<>();
    }
    this.anneeId = anneeId;
  }

  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }

  /** Those of school age, eldest first. */
  public List<EnfantFrequentant> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantFrequentant> enfants) {
    this.enfants = enfants;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
