package fr.portailfamille.web.demarche;

import java.util.List;
import java.util.function.Predicate;

/** The sheets one step goes through, such as one per child. */
public final class Fiches {

  private Fiches() {}

  /** Where a draft is taken up again: the first sheet to fill in, or the first one. */
  public static <F> int premiere(List<F> fiches, Predicate<F> aRemplir) {
    for (int rang = 0; rang < fiches.size(); rang++) {
      if (aRemplir.test(fiches.get(rang))) {
        return rang;
      }
    }
    return 0;
  }
}
