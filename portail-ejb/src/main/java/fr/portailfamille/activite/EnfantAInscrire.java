package fr.portailfamille.activite;

import fr.portailfamille.commun.Semaine;
import fr.portailfamille.scolarite.Niveau;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** One activity offered to one child for a school year, and whether the family wants it. */
public class EnfantAInscrire implements Serializable {

  private static final int TOUS_LES_JOURS = 127;

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

  private LocalDate neLe;
  private Niveau niveau;
  private boolean pourTous;
  private String obstacle;
  private int joursActuels;

  private DayOfWeek[] jours = {};
  private boolean voulue;
  private LocalDate debut;

  /** What is chosen: an activity and a year, and the place when it is not that of the school. */
  String cle() {
    return pourTous
        ? activiteId + "-" + anneeId + "-" + etablissementId
        : activiteId + "-" + anneeId;
  }

  /** As bits; every day the activity runs when the family was not asked. */
  int joursVoulus() {
    return jours.length == 0 ? TOUS_LES_JOURS : Semaine.bits(List.of(jours));
  }

  /** Whether both are about the same child, activity and year. */
  boolean designe(EnfantAInscrire autre) {
    return enfantId == autre.enfantId && cle().equals(autre.cle());
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
    pourTous = offre.pourTous;
    joursActuels = offre.joursActuels;
    actualiserLEnfant(offre);
    return this;
  }

  /** What the conditions of an activity look at. */
  void actualiserLEnfant(EnfantAInscrire connu) {
    neLe = connu.neLe;
    niveau = connu.niveau;
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

  public LocalDate getNeLe() {
    return neLe;
  }

  public void setNeLe(LocalDate neLe) {
    this.neLe = neLe;
  }

  /** Null when the town does not know it. */
  public Niveau getNiveau() {
    return niveau;
  }

  public void setNiveau(Niveau niveau) {
    this.niveau = niveau;
  }

  /** Offered to the children of every school: {@code ecole} is then the place of the activity. */
  public boolean isPourTous() {
    return pourTous;
  }

  public void setPourTous(boolean pourTous) {
    this.pourTous = pourTous;
  }

  /** Weekdays of an enrolment that this one would replace, as bits; 0 when there is none. */
  public int getJoursActuels() {
    return joursActuels;
  }

  public String joursActuelsEnClair() {
    return Semaine.enClair(Semaine.jours(joursActuels));
  }

  public void setJoursActuels(int joursActuels) {
    this.joursActuels = joursActuels;
  }

  /** Why this child could not be enrolled, in French, or null. */
  public String getObstacle() {
    return obstacle;
  }

  public void setObstacle(String obstacle) {
    this.obstacle = obstacle;
  }

  /** Weekdays wanted. */
  public DayOfWeek[] getJours() {
    return jours.clone();
  }

  public void setJours(DayOfWeek[] jours) {
    this.jours = jours == null ? new DayOfWeek[0] : jours.clone();
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
