package fr.portailfamille.web.representation;

import fr.portailfamille.representation.Canal;
import fr.portailfamille.representation.Demande;
import fr.portailfamille.representation.ModeRepresentation;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** For whom, how the request came and why, as typed. */
public class RepresenterForm implements Serializable {

  private Long personne;

  @Size(max = 80)
  private String prenom;

  @Size(max = 80)
  private String nom;

  private Canal canal;
  private LocalDate recueLe;
  private String objet;

  Demande demande(ModeRepresentation mode) {
    return new Demande(mode, canal, recueLe, objet);
  }

  public Long getPersonne() {
    return personne;
  }

  public void setPersonne(Long personne) {
    this.personne = personne;
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

  public Canal getCanal() {
    return canal;
  }

  public void setCanal(Canal canal) {
    this.canal = canal;
  }

  public LocalDate getRecueLe() {
    return recueLe;
  }

  public void setRecueLe(LocalDate recueLe) {
    this.recueLe = recueLe;
  }

  public String getObjet() {
    return objet;
  }

  public void setObjet(String objet) {
    this.objet = objet;
  }
}
