package fr.portailfamille.composition;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a page or a question may depend on: an answer to a question asked before it. Pure. */
public final class ConditionsPossibles {

  private ConditionsPossibles() {}

  /** An answer to wait for, and how it reads. */
  public record Possible(Condition condition, String libelle) {}

  /** {@code page}: its key; null for a page not added yet, which would come last. */
  public static List<Possible> dePage(Definition definition, String page) {
    return possibles(
        definition.getPages().stream()
            .takeWhile(p -> !p.getCle().equals(page))
            .flatMap(p -> p.getQuestions().stream()));
  }

  /** {@code question}: its key; null for one not added yet, which would come last on its page. */
  public static List<Possible> deQuestion(Definition definition, String page, String question) {
    var avant = new ArrayList<Question>();
    for (var lue : definition.getPages()) {
      lue.getQuestions().stream().takeWhile(q -> !q.getCle().equals(question)).forEach(avant::add);
      if (lue.getCle().equals(page)) {
        break;
      }
    }
    return possibles(avant.stream());
  }

  private static List<Possible> possibles(Stream<Question> questions) {
    return questions
        .flatMap(
            q ->
                q.reponsesPossibles().stream()
                    .map(
                        valeur ->
                            new Possible(Condition.si(q.getCle(), valeur), enClair(q, valeur))))
        .toList();
  }

  /** How a condition reads; nothing without one, or once its question is gone. */
  public static String enClair(Definition definition, Condition condition) {
    return condition == null
        ? ""
        : definition
            .question(condition.getQuestion())
            .map(q -> enClair(q, condition.getValeur()))
            .orElse("");
  }

  private static String enClair(Question question, String valeur) {
    var reponse =
        question.getNature() == NatureQuestion.OUI_NON
            ? Messages.texte(Motif.of("OuiNon." + valeur))
            : valeur;
    return Messages.texte(
        Motif.of(
            "ConditionEnClair", Objects.requireNonNullElse(question.getLibelle(), ""), reponse));
  }
}
