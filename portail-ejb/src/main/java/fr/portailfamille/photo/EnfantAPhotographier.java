package fr.portailfamille.photo;

import fr.portailfamille.document.Sujet;
import java.io.Serializable;

/** One child of the form: the portrait on file, then whether the family sends another one. */
public class EnfantAPhotographier implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private Long connueId;
  private boolean demande;

  Sujet sujet() {
    return new Sujet(enfantId, prenom);
  }

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

  /** Of the portrait in force, or null. */
  public Long getConnueId() {
    return connueId;
  }

  public void setConnueId(Long connueId) {
    this.connueId = connueId;
  }

  public boolean isDemande() {
    return demande;
  }

  public void setDemande(boolean demande) {
    this.demande = demande;
  }
}
