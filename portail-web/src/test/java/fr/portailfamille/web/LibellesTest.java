package fr.portailfamille.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of the pages against their use: {@code feature['key']} in pages, string literals in the
 * Java package of the feature.
 *
 * <p>A key built at run time is written with a literal prefix ending with a dot: {@code
 * demarche['etat.'.concat(ligne.etat)]}.
 */
class LibellesTest {
  private static final Path TEXTES = Path.of("src/main/resources/fr/portailfamille/web");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path JAVA = Path.of("src/main/java/fr/portailfamille/web");
  private static final Pattern COMMENTAIRE = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern EMPLOI = Pattern.compile("(?<![\\w.])(\\w+)\\['([^']+)'");
  private static final Pattern LITTERAL = Pattern.compile("\"([\\w.]+)\"");

  static List<String> rubriques() throws IOException {
    try (Stream<Path> dossiers = Files.list(TEXTES)) {
      return dossiers.map(dossier -> dossier.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rubriques")
  void toute_cle_employee_par_une_page_existe(String rubrique) throws IOException {
    Set<String> absentes = employeesParLesPages(rubrique);

    absentes.removeIf(cle -> cle.endsWith("."));
    absentes.removeAll(cles(rubrique));

    assertThat(absentes).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rubriques")
  void aucun_libelle_ne_reste_sans_emploi(String rubrique) throws IOException {
    Set<String> emplois = employeesParLesPages(rubrique);
    emplois.addAll(litterauxJava(rubrique));

    Set<String> inutiles = new TreeSet<>(cles(rubrique));
    inutiles.removeIf(cle -> emplois.contains(cle) || aUnPrefixe(cle, emplois));

    assertThat(inutiles).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rubriques")
  void aucune_cle_n_est_ecrite_deux_fois(String rubrique) throws IOException {
    assertThat(cles(rubrique)).doesNotHaveDuplicates();
  }

  @Test
  void chaque_rubrique_est_declaree_aux_pages() throws IOException {
    String configuration = Files.readString(PAGES.resolve("WEB-INF/faces-config.xml"));

    assertThat(rubriques())
        .allSatisfy(
            rubrique ->
                assertThat(configuration)
                    .contains("<base-name>fr.portailfamille.web." + rubrique + ".libelles<")
                    .contains("<var>" + rubrique + "</var>"));
  }

  private static boolean aUnPrefixe(String cle, Set<String> emplois) {
    return emplois.stream().anyMatch(emploi -> emploi.endsWith(".") && cle.startsWith(emploi));
  }

  private static List<String> cles(String rubrique) throws IOException {
    return Files.readAllLines(TEXTES.resolve(rubrique).resolve("libelles.properties")).stream()
        .filter(ligne -> ligne.matches("[\\w.]+ *=.*"))
        .map(ligne -> ligne.substring(0, ligne.indexOf('=')).strip())
        .toList();
  }

  private static Set<String> employeesParLesPages(String rubrique) throws IOException {
    Set<String> cles = new HashSet<>();
    for (String page : contenus(PAGES, ".xhtml")) {
      EMPLOI
          .matcher(COMMENTAIRE.matcher(page).replaceAll(""))
          .results()
          .filter(emploi -> emploi.group(1).equals(rubrique))
          .map(emploi -> emploi.group(2))
          .forEach(cles::add);
    }
    return cles;
  }

  private static Set<String> litterauxJava(String rubrique) throws IOException {
    Set<String> cles = new HashSet<>();
    for (String classe : contenus(JAVA.resolve(rubrique), ".java")) {
      LITTERAL.matcher(classe).results().map(r -> r.group(1)).forEach(cles::add);
    }
    return cles;
  }

  private static List<String> contenus(Path racine, String suffixe) throws IOException {
    List<String> contenus = new ArrayList<>();
    if (Files.isDirectory(racine)) {
      try (Stream<Path> fichiers = Files.walk(racine)) {
        for (Path fichier : fichiers.filter(f -> f.toString().endsWith(suffixe)).toList()) {
          contenus.add(Files.readString(fichier));
        }
      }
    }
    return contenus;
  }
}
