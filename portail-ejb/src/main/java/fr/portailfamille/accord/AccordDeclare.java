package fr.portailfamille.accord;

import java.io.Serializable;
import java.util.Objects;

/** A guardian within the form: what is known, and the answers. */
public class AccordDeclare implements Serializable {

  private Long responsableId;
  private String nom;
  private String courriel;
  private Reponse connue;
  private Reponse reponse = new Reponse();

  /** Never answered is a change: it is the first time the text is read. */
  boolean estInchange() {
    return connue != null && memesCourriels(connue) && memesSms(connue);
  }

  boolean memesCourriels(Reponse autre) {
    return autre.isCourriels() == reponse.isCourriels()
        && autre.copiesGardees(courriel).equals(reponse.copiesGardees(courriel));
  }

  boolean memesSms(Reponse autre) {
    return autre.isSms() == reponse.isSms()
        && Objects.equals(autre.portableGarde(), reponse.portableGarde());
  }

  public Long getResponsableId() {
    return responsableId;
  }

  public void setResponsableId(Long responsableId) {
    this.responsableId = responsableId;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  /** The first address, that of the account, the only one card payments are told (E22); or null. */
  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }

  /** The answer on file, null before the first. */
  public Reponse getConnue() {
    return connue;
  }

  public void setConnue(Reponse connue) {
    this.connue = connue;
  }

  public Reponse getReponse() {
    return reponse;
  }

  public void setReponse(Reponse reponse) {
    this.reponse = reponse;
  }
}
