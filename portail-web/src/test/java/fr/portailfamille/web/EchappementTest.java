package fr.portailfamille.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody typed is always shown as text: nothing in the pages or the scripts writes it as
 * HTML. What a page then does with it is tried in the browser by {@code TextesPiegesParcoursIT}.
 */
class EchappementTest {

  private static final Path RACINE = Path.of("src/main/webapp");

  static Stream<Arguments> regles() {
    return Stream.of(
        arguments("aucune page ne désactive l’échappement", ".xhtml", "\\bescape="),
        arguments("aucune page ne contient de script", ".xhtml", "<script\\b"),
        arguments("aucune page n’a de gestionnaire d’événement", ".xhtml", "\\son[a-z]+="),
        arguments(
            "aucun script n’écrit de HTML",
            ".js",
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment"),
        arguments(
            "aucun script n’exécute de texte",
            ".js",
            "\\beval\\(|new Function\\(|set(Timeout|Interval)\\(['\"]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regles")
  @DisplayName("Ce qui a été saisi est toujours montré comme un texte")
  void rien_n_ecrit_de_html(String regle, String extension, String interdit) throws IOException {
    var motif = Pattern.compile(interdit);
    var fautes = new ArrayList<String>();
    for (var fichier : fichiers(extension)) {
      if (motif.matcher(Files.readString(fichier)).find()) {
        fautes.add(fichier.toString());
      }
    }

    assertThat(fautes).as(regle).isEmpty();
  }

  private static List<Path> fichiers(String extension) throws IOException {
    try (var tous = Files.walk(RACINE)) {
      var trouves = tous.filter(fichier -> fichier.toString().endsWith(extension)).toList();
      assertThat(trouves).isNotEmpty();
      return trouves;
    }
  }
}
