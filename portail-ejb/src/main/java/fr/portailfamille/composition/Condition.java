package fr.portailfamille.composition;

import java.io.Serializable;

/** Asked only of who gave a certain answer to a question asked before. */
public class Condition implements Serializable {

  private String question;
  private String valeur;

  public static Condition si(String question, String valeur) {
    var condition = new Condition();
    condition.question = question;
    condition.valeur = valeur;
    return condition;
  }

  /** Its key. */
  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = Saisie.propre(question);
  }

  /** The answer, or one of them when several may be given. */
  public String getValeur() {
    return valeur;
  }

  public void setValeur(String valeur) {
    this.valeur = Saisie.propre(valeur);
  }
}
