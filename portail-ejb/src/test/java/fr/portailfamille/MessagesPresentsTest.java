package fr.portailfamille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.activite.DecompteJours;
import fr.portailfamille.activite.ModeDelai;
import fr.portailfamille.famille.SourceQuotient;
import fr.portailfamille.reservation.RegleReservation;
import fr.portailfamille.scolarite.TypeDeJour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keys are read from the sources: a refusal whose sentence is missing must fail here, not on
 * screen.
 */
class MessagesPresentsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path MESSAGES =
      Path.of("src/main/resources/fr/portailfamille/messages.properties");
  private static final Pattern CLE_DIRECTE =
      Pattern.compile("(?:Motif\\.of|new RegleMetierException)\\(\\s*\"([\\w.]+)\"\\s*[,)]");
  private static final Pattern CLE_DE_SOUS_CLASSE = Pattern.compile("super\\(\\s*\"([\\w.]+)\"");
  private static final Pattern TEXTE_JAVA = Pattern.compile("\"([\\w.]+)\"");
  private static final Pattern CLE_D_ENUM =
      Pattern.compile("\"(\\w+)\\.\" \\+|enum (\\w+)[^{]*\\{");

  private final List<String> lignes =
      lire(MESSAGES).lines().filter(ligne -> ligne.matches("[\\w.]+\\s*=.*")).toList();
  private final List<String> cles = lignes.stream().map(l -> l.split("\\s*=", 2)[0]).toList();

  @Test
  void chaque_refus_a_son_texte() {
    Set<String> utilisees =
        sources()
            .flatMap(
                source ->
                    source.contains("extends RegleMetierException")
                        ? Stream.concat(groupes(CLE_DIRECTE, source), sousClasses(source))
                        : groupes(CLE_DIRECTE, source))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(utilisees).contains("Introuvable", "TarifAbsent");
    assertThat(cles).containsAll(utilisees);
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void chaque_constante_a_son_texte(String prefixe, List<? extends Enum<?>> constantes) {
    assertThat(cles)
        .containsAll(
            constantes.stream().map(constante -> prefixe + "." + constante.name()).toList());
  }

  static Stream<Arguments> enumerations() {
    return Stream.of(
        arguments("TypeDeJour", List.copyOf(EnumSet.complementOf(EnumSet.of(TypeDeJour.CLASSE)))),
        arguments("SourceQuotient", List.of(SourceQuotient.values())),
        arguments("DelaiReservation", List.of(ModeDelai.values())),
        arguments("DecompteJours", List.of(DecompteJours.values())),
        arguments(
            "RegleReservation",
            List.copyOf(EnumSet.complementOf(EnumSet.of(RegleReservation.JOUR_OUVERT)))));
  }

  @Test
  void aucune_cle_n_est_en_double_ni_oubliee() {
    Set<String> textes = sources().flatMap(s -> groupes(TEXTE_JAVA, s)).collect(Collectors.toSet());
    Set<String> familles =
        sources().flatMap(s -> groupes(CLE_D_ENUM, s)).collect(Collectors.toSet());

    assertThat(cles).doesNotHaveDuplicates();
    assertThat(cles)
        .allMatch(cle -> textes.contains(cle) || familles.contains(cle.split("\\.")[0]));
  }

  @Test
  void chaque_texte_se_met_en_forme() {
    assertThat(lignes)
        .allSatisfy(
            ligne -> {
              String texte = ligne.split("\\s*=", 2)[1];
              assertThat(texte).doesNotContain("'");
              new MessageFormat(texte, Locale.FRANCE);
            });
  }

  private static Stream<String> sousClasses(String source) {
    return groupes(CLE_DE_SOUS_CLASSE, source);
  }

  private static Stream<String> groupes(Pattern motif, String source) {
    return motif
        .matcher(source)
        .results()
        .map((MatchResult lu) -> lu.group(1) == null ? lu.group(2) : lu.group(1));
  }

  private static Stream<String> sources() {
    try (Stream<Path> fichiers = Files.walk(SOURCES)) {
      return fichiers.filter(f -> f.toString().endsWith(".java")).toList().stream()
          .map(MessagesPresentsTest::lire);
    } catch (IOException illisible) {
      throw new UncheckedIOException(illisible);
    }
  }

  private static String lire(Path fichier) {
    try {
      return Files.readString(fichier);
    } catch (IOException illisible) {
      throw new UncheckedIOException(illisible);
    }
  }
}
