package fr.portailfamille.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a composed démarche must be before families may see it. Pure. */
public final class VerificationDefinition {

  private final Definition definition;
  private final Map<String, Question> posees = new HashMap<>();
  private final Defauts defauts = new Defauts();

  private VerificationDefinition(Definition definition) {
    this.definition = definition;
  }

  /** In the order of the editor; empty when it may be published. */
  public static List<Defaut> verifier(Definition definition) {
    var verification = new VerificationDefinition(definition);
    VerificationPresentation.verifier(definition, verification.defauts);
    verification.nombres();
    definition.getPages().forEach(verification::page);
    return verification.defauts.trouves();
  }

  private void nombres() {
    int questions = (int) definition.questions().count();
    defauts.exiger(
        definition.getPages().size() <= Limites.PAGES, null, "TropDePages", Limites.PAGES);
    defauts.exiger(questions <= Limites.QUESTIONS, null, "TropDeQuestions", Limites.QUESTIONS);
    defauts.exiger(commenceParUneQuestion(), premierePage(), "PremierePageSansQuestion");
  }

  private String premierePage() {
    return definition.getPages().stream().findFirst().map(PageDeQuestions::getCle).orElse(null);
  }

  /** Else who begins would have nothing to fill in. */
  private boolean commenceParUneQuestion() {
    return definition.getPages().stream()
        .findFirst()
        .filter(page -> page.getCondition() == null)
        .flatMap(page -> page.getQuestions().stream().findFirst())
        .filter(q -> q.getNature() != NatureQuestion.DOCUMENT && !q.estConditionnelle())
        .isPresent();
  }

  private void page(PageDeQuestions page) {
    defauts.exiger(
        Defauts.entre(page.getTitre(), Limites.TITRE_DE_PAGE),
        page.getCle(),
        "TitreDePageObligatoire",
        Limites.TITRE_DE_PAGE);
    defauts.exiger(
        Saisie.longueur(page.getIntroduction()) <= Limites.INTRODUCTION,
        page.getCle(),
        "IntroductionTropLongue",
        Limites.INTRODUCTION);
    defauts.exiger(
        !page.getQuestions().isEmpty(), page.getCle(), "PageSansQuestion", nom(page.getTitre()));
    condition(page.getCondition(), page.getCle(), nom(page.getTitre()));
    for (var question : page.getQuestions()) {
      VerificationQuestion.verifier(definition, question, defauts);
      condition(question.getCondition(), question.getCle(), nom(question.getLibelle()));
      posees.put(question.getCle(), question);
    }
  }

  private static String nom(String texte) {
    return texte == null ? "" : texte;
  }

  private void condition(Condition condition, String cle, String nom) {
    if (condition == null) {
      return;
    }
    var source = posees.get(condition.getQuestion());
    defauts.exiger(source != null, cle, "ConditionSurUneQuestionPlusLoin", nom);
    defauts.exiger(
        source == null || source.reponsesPossibles().contains(condition.getValeur()),
        cle,
        "ConditionSurUneReponseDisparue",
        nom);
  }
}
