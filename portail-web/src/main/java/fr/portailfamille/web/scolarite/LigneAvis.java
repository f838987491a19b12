package fr.portailfamille.web.scolarite;

import fr.portailfamille.scolarite.derogation.Avis;
import fr.portailfamille.scolarite.derogation.AvisRendu;
import fr.portailfamille.scolarite.derogation.LigneExamen;
import java.io.Serializable;

/** A child at a sitting, and what the agent types of it. */
public class LigneAvis implements Serializable {

  private final LigneExamen examen;
  private Avis avis;
  private String commentaire;

  LigneAvis(LigneExamen examen) {
    this.examen = examen;
    avis = examen.avis();
    commentaire = examen.commentaire();
  }

  AvisRendu rendu() {
    return new AvisRendu(examen.id(), examen.version(), examen.prenom(), avis, commentaire);
  }

  public LigneExamen getExamen() {
    return examen;
  }

  public Avis getAvis() {
    return avis;
  }

  public void setAvis(Avis avis) {
    this.avis = avis;
  }

  public String getCommentaire() {
    return commentaire;
  }

  public void setCommentaire(String commentaire) {
    this.commentaire = commentaire;
  }
}
