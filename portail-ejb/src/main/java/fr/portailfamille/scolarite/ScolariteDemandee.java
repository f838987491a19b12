package fr.portailfamille.scolarite;

import fr.portailfamille.scolarite.derogation.DerogationDemandee;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The enrolment form as typed, beside what the town knew at the time: the content of a draft
 * (JSON-B).
 */
public class ScolariteDemandee implements Serializable {

  private Long anneeId;
  private String annee;
  private String adresse;
  private List<EnfantAScolariser> enfants = new ArrayList<>();
  private boolean certifie;

  /** The school year asked for. */
  public Long getAnneeId() {
    return anneeId;
  }

  /** Another year begins again: levels, schools and answers were those of the first. */
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

  /** Of the household, on one line: the sector follows from it. */
  public String getAdresse() {
    return adresse;
  }

  public void setAdresse(String adresse) {
    this.adresse = adresse;
  }

  public List<EnfantAScolariser> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAScolariser> enfants) {
    this.enfants = enfants;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }

  List<DerogationDemandee> derogations() {
    return demandes().stream()
        .filter(EnfantAScolariser::estHorsSecteur)
        .map(EnfantAScolariser::derogation)
        .toList();
  }

  List<EnfantAScolariser> demandes() {
    return enfants.stream().filter(EnfantAScolariser::estDemande).toList();
  }
}
