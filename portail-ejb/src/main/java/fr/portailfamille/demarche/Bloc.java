package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers shown together.
 *
 * @param etape step where they can be changed, 0 when nowhere
 * @param rang which one of a list (second child: 1), 0 otherwise
 * @param cle names all of it among what an agent may leave aside; null when that cannot be
 */
public record Bloc(String titre, int etape, int rang, List<Reponse> reponses, String cle)
    implements Serializable {

  /**
   * A question and its answer, in French.
   *
   * @param avant what the town held when it was answered, or null when nothing is replaced
   * @param cle names it among what an agent may leave aside; null when that cannot be
   */
  public record Reponse(String question, String reponse, String avant, String cle)
      implements Serializable {

    public Reponse(String question, String reponse, String avant) {
      this(question, reponse, avant, null);
    }
  }

  public Bloc(String titre, int etape, int rang, List<Reponse> reponses) {
    this(titre, etape, rang, reponses, null);
  }

  public static Bloc titre(Motif titre, int etape, int rang) {
    return new Bloc(Messages.texte(titre), etape, rang, new ArrayList<>());
  }

  /** An agent may leave all of it aside. */
  public Bloc ecartable(String cleDuBloc) {
    return new Bloc(titre, etape, rang, reponses, cleDuBloc);
  }

  /** Names of what an agent may leave aside here. */
  Stream<String> ecartables() {
    return Stream.concat(Stream.of(this).map(Bloc::cle), reponses.stream().map(Reponse::cle))
        .filter(Objects::nonNull);
  }

  /** The questions, with whom they are about, of what these names leave aside. */
  Stream<String> questions(Set<String> cles) {
    return cles.contains(cle)
        ? Stream.of(titre)
        : reponses.stream()
            .filter(reponse -> cles.contains(reponse.cle()))
            .map(reponse -> titre + " – " + reponse.question());
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
    return remplacant(cleQuestion, avant, reponse, null);
  }

  /** The same, which an agent may leave aside by {@code cle}. */
  public Bloc remplacant(String cleQuestion, String avant, String reponse, String cle) {
    reponses.add(new Reponse(Messages.texte(Motif.of(cleQuestion)), reponse, avant, cle));
    return this;
  }
}
