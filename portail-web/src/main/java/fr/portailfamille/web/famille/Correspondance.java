package fr.portailfamille.web.famille;

import java.io.Serializable;

/**
 * A person of the second file, and who they are in the first one: an answer, never a guess kept.
 */
public class Correspondance implements Serializable {

  /** Somebody the first file does not know. */
  static final String PERSONNE = "0";

  private final long id;
  private final String nom;
  private String memeQue;

  Correspondance(long id, String nom, String memeQue) {
    this.id = id;
    this.nom = nom;
    this.memeQue = memeQue;
  }

  boolean connue() {
    return !PERSONNE.equals(memeQue);
  }

  public long getId() {
    return id;
  }

  public String getNom() {
    return nom;
  }

  public String getMemeQue() {
    return memeQue;
  }

  public void setMemeQue(String memeQue) {
    this.memeQue = memeQue;
  }
}
