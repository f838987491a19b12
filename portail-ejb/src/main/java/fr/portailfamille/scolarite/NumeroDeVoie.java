package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Normalisation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a street and its repetition: 12, 12 bis (« 12 b »), 12 ter… {@code rang} is 0 without
 * repetition, then 1 for bis, and so on.
 */
record NumeroDeVoie(int numero, int rang) implements Comparable<NumeroDeVoie> {

  /** Greater than any repetition: a range that ends at 12 takes 12 bis too. */
  private static final int DERNIER_RANG = 99;

  private static final Pattern DEBUT =
      Pattern.compile("^(\\d{1,5})(?: ?(BIS|TER|QUATER|QUINQUIES|[A-Z]))?(?= |$)");
  private static final List<String> REPETITIONS = List.of("", "BIS", "TER", "QUATER", "QUINQUIES");
  private static final Map<String, Integer> LETTRES = Map.of("B", 1, "T", 2, "Q", 3, "C", 2);
  private static final Comparator<NumeroDeVoie> ORDRE =
      Comparator.comparingInt(NumeroDeVoie::numero).thenComparingInt(NumeroDeVoie::rang);

  /** Reads the number a text starts with; « 12-14 » is read as 12. */
  static Optional<NumeroDeVoie> lire(String texte) {
    Matcher lu = DEBUT.matcher(Normalisation.normaliser(texte));
    return lu.find()
        ? Optional.of(new NumeroDeVoie(Integer.parseInt(lu.group(1)), rang(lu.group(2))))
        : Optional.empty();
  }

  private static int rang(String repetition) {
    if (repetition == null) {
      return 0;
    }
    int rang = REPETITIONS.indexOf(repetition);
    return rang > 0 ? rang : LETTRES.getOrDefault(repetition, repetition.charAt(0) - 'A');
  }

  NumeroDeVoie avecSesRepetitions() {
    return rang == 0 ? new NumeroDeVoie(numero, DERNIER_RANG) : this;
  }

  boolean estPair() {
    return numero % 2 == 0;
  }

  @Override
  public int compareTo(NumeroDeVoie autre) {
    return ORDRE.compare(this, autre);
  }
}
