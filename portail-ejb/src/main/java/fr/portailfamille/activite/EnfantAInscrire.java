package fr.portailfamille.activite;

import java.io.Serializable;
import java.time.LocalDate;

/** One activity offered to one child for a school year, and whether the family wants it. */
public class EnfantAInscrire implements Serializable {

  private long enfantId;
  private String prenom;
  private long activiteId;
  private String activite;
  private long etablissementId;
  private String ecole;
  private boolean ecoleAttendue;
  private long anneeId;
  private String annee;
  private LocalDate debutAnnee;
  private LocalDate finAnnee;
  private LocalDate dejaJusquAu;

  private boolean voulue;
  private LocalDate debut;

  /** Whether both are about the same child, activity and year. */
  boolean designe(EnfantAInscrire autre) {
    return enfantId == autre.enfantId && activiteId == autre.activiteId && anneeId == autre.anneeId;
  }

  /** What the town knows is taken from the offer, the answers are kept. */
  EnfantAInscrire actualiser(EnfantAInscrire offre) {
    prenom = offre.prenom;
    activite = offre.activite;
    etablissementId = offre.etablissementId;
    ecole = offre.ecole;
    ecoleAttendue = offre.ecoleAttendue;
    annee = offre.annee;
    debutAnnee = offre.debutAnnee;
    finAnnee = offre.finAnnee;
    dejaJusquAu = offre.dejaJusquAu;
    return this;
  }

  public long getEnfantId() {
    return enfantId;
  }

  public void setEnfantId(long enfantId) {
    this.enfantId = enfantId;
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public long getActiviteId() {
    return activiteId;
  }

  public void setActiviteId(long activiteId) {
    this.activiteId = activiteId;
  }

  public String getActivite() {
    return activite;
  }

  public void setActivite(String activite) {
    this.activite = activite;
  }

  public long getEtablissementId() {
    return etablissementId;
  }

  public void setEtablissementId(long etablissementId) {
    this.etablissementId = etablissementId;
  }

  public String getEcole() {
    return ecole;
  }

  public void setEcole(String ecole) {
    this.ecole = ecole;
  }

  /** The school itself is not decided yet. */
  public boolean isEcoleAttendue() {
    return ecoleAttendue;
  }

  public void setEcoleAttendue(boolean ecoleAttendue) {
    this.ecoleAttendue = ecoleAttendue;
  }

  public long getAnneeId() {
    return anneeId;
  }

  public void setAnneeId(long anneeId) {
    this.anneeId = anneeId;
  }

  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }

  public LocalDate getDebutAnnee() {
    return debutAnnee;
  }

  public void setDebutAnnee(LocalDate debutAnnee) {
    this.debutAnnee = debutAnnee;
  }

  /** The enrolment ends then. */
  public LocalDate getFinAnnee() {
    return finAnnee;
  }

  public void setFinAnnee(LocalDate finAnnee) {
    this.finAnnee = finAnnee;
  }

  /** Last day of an enrolment the child already has, or null. */
  public LocalDate getDejaJusquAu() {
    return dejaJusquAu;
  }

  public void setDejaJusquAu(LocalDate dejaJusquAu) {
    this.dejaJusquAu = dejaJusquAu;
  }

  public boolean isVoulue() {
    return voulue;
  }

  public void setVoulue(boolean voulue) {
    this.voulue = voulue;
  }

  /** First day wanted. */
  public LocalDate getDebut() {
    return debut;
  }

  public void setDebut(LocalDate debut) {
    this.debut = debut;
  }
}
