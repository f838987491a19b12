package fr.portailfamille.composition;

import fr.portailfamille.demarche.Refus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the answers to a composed démarche must be before it can be filed. Pure. */
public final class VerificationReponses {

  /** Step of the questions; the rank of a refusal is that of the page among those shown. */
  public static final int QUESTIONS = 2;

  private VerificationReponses() {}

  /** In the order of the pages; the documents and the certification are checked elsewhere. */
  public static List<Refus> verifier(
      Definition definition, ReponsesComposees form, LocalDate jour) {
    var deroulement = Deroulement.de(definition, form);
    var refus = new ArrayList<Refus>();
    for (int rang = 0; rang < deroulement.pages().size(); rang++) {
      for (var question : deroulement.questions(deroulement.pages().get(rang))) {
        var reponse = form.getReponses().get(question.getCle());
        refus.addAll(VerificationReponse.verifier(question, reponse, jour, rang));
      }
    }
    return refus;
  }
}
