package fr.portailfamille.famille;

import fr.portailfamille.commun.Courriel;
import java.io.Serializable;

/** A guardian as typed. */
public class PersonneDeclaree implements Serializable {

  private Civilite civilite;
  private String nom;
  private String prenom;
  private String telephone;
  private String courriel;

  public Civilite getCivilite() {
    return civilite;
  }

  public void setCivilite(Civilite civilite) {
    this.civilite = civilite;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getTelephone() {
    return telephone;
  }

  public void setTelephone(String telephone) {
    this.telephone = telephone;
  }

  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }

  /**
   * The mail address it makes, or null; refused unless {@code VerificationDossier} finds it right.
   */
  public Courriel adresse() {
    return courriel == null || courriel.isBlank() ? null : new Courriel(courriel.strip());
  }
}
