package fr.portailfamille.composition;

import java.math.BigDecimal;
import java.util.HashSet;

/** What a question must say, by its kind. Pure. */
final class VerificationQuestion {

  private final Definition definition;
  private final Defauts defauts;

  private VerificationQuestion(Definition definition, Defauts defauts) {
    this.definition = definition;
    this.defauts = defauts;
  }

  /** Its condition apart. */
  static void verifier(Definition definition, Question question, Defauts defauts) {
    new VerificationQuestion(definition, defauts).question(question);
  }

  private void question(Question question) {
    var cle = question.getCle();
    defauts.exiger(
        Defauts.entre(question.getLibelle(), Limites.LIBELLE),
        cle,
        "LibelleObligatoire",
        Limites.LIBELLE);
    var nom = question.getLibelle() == null ? "" : question.getLibelle();
    defauts.exiger(
        Saisie.longueur(question.getAide()) <= Limites.AIDE,
        cle,
        "AideTropLongue",
        nom,
        Limites.AIDE);
    switch (question.getNature()) {
      case NOMBRE ->
          defauts.exiger(
              ordonnes(question.getMinimum(), question.getMaximum()), cle, "BornesInversees", nom);
      case DATE ->
          defauts.exiger(
              ordonnes(question.getJoursMinimum(), question.getJoursMaximum()),
              cle,
              "JoursInverses",
              nom);
      case CHOIX, PLUSIEURS_CHOIX -> choix(question, nom);
      case TABLEAU -> tableau(question, nom);
      case ENFANT ->
          defauts.exiger(definition.isDossierValide(), cle, "EnfantSansDossierValide", nom);
      case DOCUMENT ->
          defauts.exiger(
              question.getValiditeMois() == null
                  || bornee(question.getValiditeMois(), Limites.VALIDITE),
              cle,
              "ValiditeHorsBornes",
              nom,
              Limites.VALIDITE);
      default -> {}
    }
  }

  private void choix(Question question, String nom) {
    var choix = question.getChoix();
    boolean justes =
        choix.size() >= 2
            && choix.size() <= Limites.CHOIX
            && choix.stream().allMatch(c -> Defauts.entre(c, Limites.LONGUEUR_CHOIX));
    defauts.exiger(
        justes, question.getCle(), "ChoixHorsBornes", nom, Limites.CHOIX, Limites.LONGUEUR_CHOIX);
    defauts.exiger(
        new HashSet<>(choix).size() == choix.size(), question.getCle(), "ChoixEnDouble", nom);
  }

  private void tableau(Question question, String nom) {
    var colonnes = question.getColonnes();
    boolean justes =
        !colonnes.isEmpty()
            && colonnes.size() <= Limites.COLONNES
            && colonnes.stream().allMatch(c -> Defauts.entre(c, Limites.LONGUEUR_CHOIX));
    defauts.exiger(
        justes,
        question.getCle(),
        "ColonnesHorsBornes",
        nom,
        Limites.COLONNES,
        Limites.LONGUEUR_CHOIX);
    defauts.exiger(
        question.getLignesMaximum() != null && bornee(question.getLignesMaximum(), Limites.LIGNES),
        question.getCle(),
        "LignesHorsBornes",
        nom,
        Limites.LIGNES);
  }

  private static boolean ordonnes(BigDecimal minimum, BigDecimal maximum) {
    return minimum == null || maximum == null || minimum.compareTo(maximum) <= 0;
  }

  private static boolean ordonnes(Integer minimum, Integer maximum) {
    return minimum == null || maximum == null || minimum <= maximum;
  }

  private static boolean bornee(int valeur, int maximum) {
    return valeur >= 1 && valeur <= maximum;
  }
}
