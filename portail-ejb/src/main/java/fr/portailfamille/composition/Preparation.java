package fr.portailfamille.composition;

import java.util.ArrayList;
import java.util.Map;

/**
 * Makes the answers fit their version: one for each question, nothing where none is asked. Pure.
 */
public final class Preparation {

  private Preparation() {}

  /** {@code prenoms}: names of the children one may choose, by id; the others are forgotten. */
  public static void preparer(
      Definition definition, ReponsesComposees form, Map<String, String> prenoms) {
    definition.questions().forEach(question -> completer(question, form, prenoms));
    var deroulement = Deroulement.de(definition, form);
    definition
        .questions()
        .filter(question -> !deroulement.pose(question))
        .forEach(q -> form.getReponses().put(q.getCle(), ReponseDonnee.vierge(q)));
  }

  private static void completer(
      Question question, ReponsesComposees form, Map<String, String> prenoms) {
    var reponse =
        form.getReponses()
            .computeIfAbsent(question.getCle(), cle -> ReponseDonnee.vierge(question));
    if (question.getNature() == NatureQuestion.ENFANT) {
      reponse.setLibelle(reponse.getTexte() == null ? null : prenoms.get(reponse.getTexte()));
      if (reponse.getLibelle() == null) {
        reponse.setTexte(null);
      }
    }
  }

  /** One more row, unless the table is full. */
  public static void ajouterLigne(Question question, ReponseDonnee reponse) {
    if (reponse.getLignes().size() < question.getLignesMaximum()) {
      reponse.getLignes().add(LigneDeTableau.vierge(question));
    }
  }

  /** One row less; a table is never without any. */
  public static void retirerLigne(Question question, ReponseDonnee reponse, int rang) {
    var lignes = new ArrayList<>(reponse.getLignes());
    if (rang >= 0 && rang < lignes.size()) {
      lignes.remove(rang);
    }
    if (lignes.isEmpty()) {
      lignes.add(LigneDeTableau.vierge(question));
    }
    reponse.setLignes(lignes);
  }
}
