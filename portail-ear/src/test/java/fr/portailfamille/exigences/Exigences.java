package fr.portailfamille.exigences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which requirement (A01 … E38) is proven by which test: read from the display names and tags of
 * the tests of all modules, written to {@code docs/exigences.md}. Run {@link #main} after adding a
 * test.
 */
public final class Exigences {

  private static final List<String> MODULES =
      List.of("portail-ejb", "portail-batch", "portail-web", "portail-ear");
  private static final Pattern ANNOTATION =
      Pattern.compile("@(?:DisplayName|Tag)\\(\\s*((?:\"[^\"]*\"\\s*\\+?\\s*)+)\\)");
  private static final Pattern NUMEROS =
      Pattern.compile("\\b([A-E])([0-9]{2})(?:\\s?[-–]\\s?\\1([0-9]{2}))?\\b");
  private static final String DEBUT =
      """
      # Exigences et tests

      Généré par `fr.portailfamille.exigences.Exigences` à partir des noms et étiquettes des tests ; ne pas modifier à la main.

      | exigence | tests |
      |---|---|
      """;

  private Exigences() {}

  /** Rewrites the page. The argument is the root of the project. */
  public static void main(String... arguments) throws IOException {
    var racine = Path.of(arguments[0]);
    Files.writeString(page(racine), generer(racine));
  }

  static Path page(Path racine) {
    return racine.resolve("docs/exigences.md");
  }

  static String generer(Path racine) {
    Map<String, TreeSet<String>> tests = new TreeMap<>();
    MODULES.stream()
        .map(module -> racine.resolve(module).resolve("src/test/java"))
        .filter(Files::isDirectory)
        .flatMap(Exigences::sources)
        .forEach(
            source ->
                exigencesDe(source)
                    .forEach(
                        exigence ->
                            tests
                                .computeIfAbsent(exigence, e -> new TreeSet<>())
                                .add(nom(source))));
    return tests.entrySet().stream()
        .map(ligne -> "| " + ligne.getKey() + " | " + String.join(", ", ligne.getValue()) + " |\n")
        .collect(Collectors.joining("", DEBUT, ""));
  }

  private static Stream<String> exigencesDe(Path source) {
    try {
      return ANNOTATION
          .matcher(Files.readString(source))
          .results()
          .flatMap(annotation -> numeros(annotation.group(1)))
          .distinct();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** « A07, B01–B03 » names A07, B01, B02 and B03. */
  static Stream<String> numeros(String texte) {
    return NUMEROS.matcher(texte).results().flatMap(Exigences::suite);
  }

  private static Stream<String> suite(MatchResult numeros) {
    int premier = Integer.parseInt(numeros.group(2));
    int dernier = numeros.group(3) == null ? premier : Integer.parseInt(numeros.group(3));
    return IntStream.rangeClosed(premier, dernier)
        .mapToObj("%s%%02d".formatted(numeros.group(1))::formatted);
  }

  private static String nom(Path source) {
    return "`" + source.getFileName().toString().replace(".java", "") + "`";
  }

  private static Stream<Path> sources(Path dossier) {
    try (var fichiers = Files.walk(dossier)) {
      return fichiers
          .filter(fichier -> fichier.toString().matches(".*(Test|IT)\\.java"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
