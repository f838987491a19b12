package fr.portailfamille.famille;

import java.io.Serializable;
import java.time.LocalDate;

/** A child as typed. */
public class EnfantDeclare implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private LocalDate neLe;
  private Sexe sexe;

  /** Null for a child the household does not have on file. */
  public Long getEnfantId() {
    return enfantId;
  }

  public void setEnfantId(Long enfantId) {
    this.enfantId = enfantId;
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public LocalDate getNeLe() {
    return neLe;
  }

  public void setNeLe(LocalDate neLe) {
    this.neLe = neLe;
  }

  public Sexe getSexe() {
    return sexe;
  }

  public void setSexe(Sexe sexe) {
    this.sexe = sexe;
  }

  /** Nothing has been typed yet. */
  public boolean estVierge() {
    return prenom == null && nom == null && neLe == null && sexe == null;
  }
}
