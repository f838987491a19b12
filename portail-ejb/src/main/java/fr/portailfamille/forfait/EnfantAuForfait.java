package fr.portailfamille.forfait;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.reservation.JoursAuForfait;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One canteen enrolment of a child, and whether the family wants a package for it. */
public class EnfantAuForfait implements Serializable {

  private long inscriptionId;
  private long enfantId;
  private String prenom;
  private long activiteId;
  private String activite;
  private String ecole;
  private int joursPossibles;
  private LocalDate auPlusTot;
  private LocalDate fin;

  private boolean voulue;
  private DayOfWeek[] jours = {};
  private LocalDate debut;

  boolean designe(EnfantAuForfait autre) {
    return inscriptionId == autre.inscriptionId;
  }

  /**
   * What the town knows is taken from the offer; the answers are kept, the first day proposed
   * follows.
   */
  EnfantAuForfait actualiser(EnfantAuForfait offre) {
    if (debut != null && debut.equals(auPlusTot)) {
      debut = offre.auPlusTot;
    }
    prenom = offre.prenom;
    activite = offre.activite;
    ecole = offre.ecole;
    joursPossibles = offre.joursPossibles;
    auPlusTot = offre.auPlusTot;
    fin = offre.fin;
    return this;
  }

  /** Whether every weekday wanted may be booked. */
  boolean estPossible() {
    return Semaine.jours(joursPossibles).containsAll(List.of(jours));
  }

  /** From the day asked for, or the first one that may still be booked once it is accepted. */
  Periode periode(EnfantAuForfait offre) {
    var premier = debut.isBefore(offre.auPlusTot) ? offre.auPlusTot : debut;
    return new Periode(premier, offre.fin);
  }

  JoursAuForfait aReserver(EnfantAuForfait offre) {
    return new JoursAuForfait(enfantId, activiteId, Set.of(jours), periode(offre));
  }

  public long getInscriptionId() {
    return inscriptionId;
  }

  public void setInscriptionId(long inscriptionId) {
    this.inscriptionId = inscriptionId;
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

  public String getEcole() {
    return ecole;
  }

  public void setEcole(String ecole) {
    this.ecole = ecole;
  }

  /** Those the activity runs and the enrolment covers, as bits. */
  public int getJoursPossibles() {
    return joursPossibles;
  }

  public void setJoursPossibles(int joursPossibles) {
    this.joursPossibles = joursPossibles;
  }

  /** First day the delays of the activity still allow. */
  public LocalDate getAuPlusTot() {
    return auPlusTot;
  }

  public void setAuPlusTot(LocalDate auPlusTot) {
    this.auPlusTot = auPlusTot;
  }

  /** The enrolment, and so the package, ends then. */
  public LocalDate getFin() {
    return fin;
  }

  public void setFin(LocalDate fin) {
    this.fin = fin;
  }

  public boolean isVoulue() {
    return voulue;
  }

  public void setVoulue(boolean voulue) {
    this.voulue = voulue;
  }

  /** Weekdays wanted. */
  public DayOfWeek[] getJours() {
    return jours.clone();
  }

  public void setJours(DayOfWeek[] jours) {
    this.jours = jours == null ? new DayOfWeek[0] : jours.clone();
  }

  /** First day wanted. */
  public LocalDate getDebut() {
    return debut;
  }

  public void setDebut(LocalDate debut) {
    this.debut = debut;
  }
}
