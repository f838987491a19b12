package fr.portailfamille.demo;

import java.util.List;
import java.util.Random;

/** Choices that are the same at every run. */
final class Hasard {

  private static final int CENT = 100;

  private final Random source;

  Hasard(long graine) {
    source = new Random(graine);
  }

  /** True so many times out of a hundred. */
  boolean surCent(int pourcentage) {
    return source.nextInt(CENT) < pourcentage;
  }

  /** Both bounds included. */
  int entre(int minimum, int maximum) {
    return minimum + source.nextInt(maximum - minimum + 1);
  }

  <T> T parmi(List<T> choix) {
    return choix.get(source.nextInt(choix.size()));
  }

  /** The rank drawn, each with its weight. */
  int poids(int... poids) {
    int total = 0;
    for (int p : poids) {
      total += p;
    }
    int tirage = source.nextInt(total);
    int rang = 0;
    while (tirage >= poids[rang]) {
      tirage -= poids[rang++];
    }
    return rang;
  }
}
