package fr.portailfamille.composition;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Refuses answers no page of this version could have sent, before a draft keeps them. Pure. */
final class ControleReponses {

  private ControleReponses() {}

  /** {@code enfants}: ids of those of the household. */
  static void controler(Definition definition, ReponsesComposees form, Collection<String> enfants) {
    form.getReponses()
        .forEach(
            (cle, reponse) -> {
              var question = definition.question(cle).orElseThrow(Introuvable::new);
              connues(question, reponse, enfants);
              bornees(question, reponse);
            });
  }

  private static void connues(
      Question question, ReponseDonnee reponse, Collection<String> enfants) {
    var proposees =
        question.getNature() == NatureQuestion.ENFANT ? enfants : question.reponsesPossibles();
    boolean connues =
        switch (question.getNature()) {
          case OUI_NON, CHOIX, ENFANT ->
              Saisie.vide(reponse.getTexte()) || proposees.contains(reponse.getTexte());
          case PLUSIEURS_CHOIX -> proposees.containsAll(reponse.getChoix());
          default -> true;
        };
    if (!connues) {
      throw new Introuvable();
    }
  }

  /** Twice what may be filed: a draft may be wrong, not endless. */
  private static void bornees(Question question, ReponseDonnee reponse) {
    if (reponse.getLignes().size() > Limites.LIGNES
        || reponse.getChoix().size() > Limites.CHOIX
        || reponse.getLignes().stream()
            .anyMatch(ligne -> ligne.getCellules().size() != question.getColonnes().size())) {
      throw new Introuvable();
    }
    boolean tropLong =
        textes(reponse).anyMatch(texte -> Saisie.longueur(texte) > 2 * Limites.REPONSE_LONGUE);
    if (tropLong) {
      throw new RegleMetierException(
          "ReponseTropLongue", question.getLibelle(), Limites.REPONSE_LONGUE);
    }
  }

  private static Stream<String> textes(ReponseDonnee reponse) {
    var adresse = reponse.getAdresse();
    var ligneDAdresse =
        adresse == null ? Stream.<String>empty() : Stream.of(RelectureReponses.adresse(adresse));
    return Stream.of(
            Stream.of(reponse.getTexte() == null ? "" : reponse.getTexte()),
            ligneDAdresse,
            reponse.getLignes().stream()
                .map(LigneDeTableau::getCellules)
                .flatMap(List::stream)
                .map(cellule -> cellule == null ? "" : cellule))
        .flatMap(partie -> partie);
  }
}
