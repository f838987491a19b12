package fr.portailfamille.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages and questions these answers lead to, in order. What is not asked counts as not
 * answered: a condition on it is not met. Pure.
 */
public final class Deroulement {

  private final Map<String, ReponseDonnee> reponses;
  private final Set<String> posees = new HashSet<>();
  private final List<PageDeQuestions> pages = new ArrayList<>();
  private final List<Question> documents = new ArrayList<>();

  private Deroulement(Map<String, ReponseDonnee> reponses) {
    this.reponses = reponses;
  }

  public static Deroulement de(Definition definition, ReponsesComposees form) {
    var deroulement = new Deroulement(form.getReponses());
    definition.getPages().forEach(deroulement::parcourir);
    return deroulement;
  }

  private void parcourir(PageDeQuestions page) {
    if (!remplie(page.getCondition())) {
      return;
    }
    boolean aRemplir = page.getIntroduction() != null;
    for (var question : page.getQuestions()) {
      if (remplie(question.getCondition())) {
        posees.add(question.getCle());
        if (question.getNature() == NatureQuestion.DOCUMENT) {
          documents.add(question);
        } else {
          aRemplir = true;
        }
      }
    }
    if (aRemplir) {
      pages.add(page);
    }
  }

  private boolean remplie(Condition condition) {
    if (condition == null) {
      return true;
    }
    var reponse = reponses.get(condition.getQuestion());
    return posees.contains(condition.getQuestion())
        && reponse != null
        && reponse.vaut(condition.getValeur());
  }

  /** Those with something to read or to fill in. */
  public List<PageDeQuestions> pages() {
    return List.copyOf(pages);
  }

  public boolean pose(Question question) {
    return posees.contains(question.getCle());
  }

  /** What is asked on a page; documents are joined apart. */
  List<Question> questions(PageDeQuestions page) {
    return page.getQuestions().stream()
        .filter(q -> pose(q) && q.getNature() != NatureQuestion.DOCUMENT)
        .toList();
  }

  public List<Question> documents() {
    return List.copyOf(documents);
  }
}
