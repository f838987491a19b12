package fr.portailfamille.famille;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The household file as typed in, valid or not: the content of a draft (JSON-B). */
public class DossierDeclare implements Serializable {

  private PersonneDeclaree responsable = new PersonneDeclaree();
  private boolean secondDeclare;
  private PersonneDeclaree second = new PersonneDeclaree();
  private AdresseDeclaree adresse = new AdresseDeclaree();
  private String numeroAllocataire;
  private List<EnfantDeclare> enfants = new ArrayList<>();
  private boolean certifie;

  public PersonneDeclaree getResponsable() {
    return responsable;
  }

  public void setResponsable(PersonneDeclaree responsable) {
    this.responsable = responsable;
  }

  public boolean isSecondDeclare() {
    return secondDeclare;
  }

  public void setSecondDeclare(boolean secondDeclare) {
    this.secondDeclare = secondDeclare;
  }

  public PersonneDeclaree getSecond() {
    return second;
  }

  public void setSecond(PersonneDeclaree second) {
    this.second = second;
  }

  public AdresseDeclaree getAdresse() {
    return adresse;
  }

  public void setAdresse(AdresseDeclaree adresse) {
    this.adresse = adresse;
  }

  public String getNumeroAllocataire() {
    return numeroAllocataire;
  }

  public void setNumeroAllocataire(String numeroAllocataire) {
    this.numeroAllocataire = numeroAllocataire;
  }

  public List<EnfantDeclare> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantDeclare> enfants) {
    this.enfants = enfants;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
