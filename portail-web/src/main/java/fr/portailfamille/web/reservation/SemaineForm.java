package fr.portailfamille.web.reservation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The weekdays to book for one child and one activity, over a period (B48). */
public class SemaineForm implements Serializable {

  private Long enfant;
  private Long activite;
  private DayOfWeek[] jours = {};
  private LocalDate debut;
  private LocalDate fin;
  private boolean touteLAnnee;

  SemaineForm(LocalDate debut) {
    this.debut = debut;
  }

  public Long getEnfant() {
    return enfant;
  }

  public void setEnfant(Long enfant) {
    this.enfant = enfant;
  }

  public Long getActivite() {
    return activite;
  }

  public void setActivite(Long activite) {
    this.activite = activite;
  }

  public DayOfWeek[] getJours() {
    return jours.clone();
  }

  public void setJours(DayOfWeek[] jours) {
    this.jours = jours.clone();
  }

  public LocalDate getDebut() {
    return debut;
  }

  public void setDebut(LocalDate debut) {
    this.debut = debut;
  }

  public LocalDate getFin() {
    return fin;
  }

  public void setFin(LocalDate fin) {
    this.fin = fin;
  }

  public boolean isTouteLAnnee() {
    return touteLAnnee;
  }

  public void setTouteLAnnee(boolean touteLAnnee) {
    this.touteLAnnee = touteLAnnee;
  }
}
