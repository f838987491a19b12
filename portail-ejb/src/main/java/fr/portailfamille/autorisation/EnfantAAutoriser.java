package fr.portailfamille.autorisation;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One child of the form and the questions about it, in order. */
public class EnfantAAutoriser implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private List<ReponseDeclaree> reponses = new ArrayList<>();

  /** The answers of a brother or sister, where this one has none yet. */
  public void reprendre(EnfantAAutoriser autre) {
    for (var reponse : reponses) {
      autre.reponses.stream()
          .filter(sienne -> sienne.getQuestionId().equals(reponse.getQuestionId()))
          .filter(sienne -> !reponse.estRepondue())
          .forEach(sienne -> reponse.setValeur(sienne.getValeur()));
    }
  }

  /** Nothing is answered yet. */
  @JsonbTransient
  public boolean isVierge() {
    return reponses.stream().noneMatch(ReponseDeclaree::estRepondue);
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

  public List<ReponseDeclaree> getReponses() {
    return reponses;
  }

  public void setReponses(List<ReponseDeclaree> reponses) {
    this.reponses = reponses;
  }
}
