package fr.portailfamille.composition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One page of a composed démarche. */
public class PageDeQuestions implements Serializable {

  private String cle;
  private String titre;
  private String introduction;
  private Condition condition;
  private List<Question> questions = new ArrayList<>();

  /** Unique within the démarche. */
  public String getCle() {
    return cle;
  }

  public void setCle(String cle) {
    this.cle = cle;
  }

  public String getTitre() {
    return titre;
  }

  public void setTitre(String titre) {
    this.titre = Saisie.propre(titre);
  }

  public String getIntroduction() {
    return introduction;
  }

  public void setIntroduction(String introduction) {
    this.introduction = Saisie.propre(introduction);
  }

  /** Null: always shown. */
  public Condition getCondition() {
    return condition;
  }

  public void setCondition(Condition condition) {
    this.condition = condition;
  }

  public List<Question> getQuestions() {
    return questions;
  }

  public void setQuestions(List<Question> questions) {
    this.questions = questions;
  }
}
