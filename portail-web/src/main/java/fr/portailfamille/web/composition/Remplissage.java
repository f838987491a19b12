package fr.portailfamille.web.composition;

import fr.portailfamille.composition.Condition;
import fr.portailfamille.composition.Definition;
import fr.portailfamille.composition.Deroulement;
import fr.portailfamille.composition.NatureQuestion;
import fr.portailfamille.composition.PageDeQuestions;
import fr.portailfamille.composition.Question;
import fr.portailfamille.composition.ReponsesComposees;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What fragments/composition/questions.xhtml shows: the questions of pages, and their answers. */
public class Remplissage implements Serializable {

  private static final String AILLEURS = "";

  private final Definition definition;
  private final ReponsesComposees form;
  private final Map<String, String> enfants;
  private final boolean toutesLesPages;

  private Remplissage(
      Definition definition,
      ReponsesComposees form,
      Map<String, String> enfants,
      boolean toutesLesPages) {
    this.definition = definition;
    this.form = form;
    this.enfants = enfants;
    this.toutesLesPages = toutesLesPages;
  }

  /** {@code enfants}: names of those one may choose, by id. */
  static Remplissage pageAPage(
      Definition definition, ReponsesComposees form, Map<String, String> enfants) {
    return new Remplissage(definition, form, enfants, false);
  }

  /** All pages shown at once. */
  static Remplissage dUnSeulTenant(
      Definition definition, ReponsesComposees form, Map<String, String> enfants) {
    return new Remplissage(definition, form, enfants, true);
  }

  Deroulement deroulement() {
    return Deroulement.de(definition, form);
  }

  /**
   * Those of a page, asked for now or not: which of them are shown follows the answers; none of
   * none.
   */
  public List<Question> questions(PageDeQuestions page) {
    return page == null
        ? List.of()
        : page.getQuestions().stream()
            .filter(question -> question.getNature() != NatureQuestion.DOCUMENT)
            .toList();
  }

  public boolean pose(Question question) {
    return deroulement().pose(question);
  }

  /**
   * What the page shows again once this question is answered, by id: the places of the questions
   * that depend on it, directly or not, and those of the other pages where they are all shown.
   */
  public String suivantes(PageDeQuestions page, Question question) {
    Set<String> dont = new HashSet<>(Set.of(question.getCle()));
    Set<String> places = new LinkedHashSet<>();
    for (var autrePage : definition.getPages()) {
      boolean pageDependante = depend(autrePage.getCondition(), dont);
      for (var autre : autrePage.getQuestions()) {
        if (pageDependante || depend(autre.getCondition(), dont)) {
          dont.add(autre.getCle());
          places.add(place(page, autrePage, autre));
        }
      }
    }
    places.remove(AILLEURS);
    return String.join(" ", places);
  }

  private String place(PageDeQuestions page, PageDeQuestions autrePage, Question autre) {
    if (autre.getNature() == NatureQuestion.DOCUMENT) {
      return toutesLesPages ? "documents" : AILLEURS;
    }
    if (autrePage == page) {
      return "place_" + autre.getCle();
    }
    return toutesLesPages ? "feuille_" + autrePage.getCle() : AILLEURS;
  }

  private static boolean depend(Condition condition, Set<String> questions) {
    return condition != null && questions.contains(condition.getQuestion());
  }

  public Definition getDefinition() {
    return definition;
  }

  public ReponsesComposees getForm() {
    return form;
  }

  public Map<String, String> getEnfants() {
    return enfants;
  }
}
