package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers shown together.
 *
 * @param etape step where they can be changed, 0 when nowhere
 * @param rang which one of a list (second child: 1), 0 otherwise
 */
public record Bloc(String titre, int etape, int rang, List<Reponse> reponses)
    implements Serializable {

  /**
   * A question and its answer, in French.
   *
   * @param avant what the town held when it was answered, or null when nothing is replaced
   */
  public record Reponse(String question, String reponse, String avant) implements Serializable {}

  public static Bloc titre(Motif titre, int etape, int rang) {
    return new Bloc(Messages.texte(titre), etape, rang, new ArrayList<>());
  }

  /** Adds an answer, unless nothing was answered. */
  public Bloc avec(String cleQuestion, Object reponse) {
    if (reponse != null && !reponse.toString().isBlank()) {
      reponses.add(new Reponse(Messages.texte(Motif.of(cleQuestion)), reponse.toString(), null));
    }
    return this;
  }

  /** Adds an answer that replaces what the town holds (C04). */
  public Bloc remplacant(String cleQuestion, String avant, String reponse) {
    reponses.add(new Reponse(Messages.texte(Motif.of(cleQuestion)), reponse, avant));
    return this;
  }
}
