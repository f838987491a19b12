package fr.portailfamille.exigences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the texts people read are typed, in the three modules. */
class GuillemetsTest {

  private static final Path PROJET = Path.of("..");
  private static final Pattern COMMENTAIRE = Pattern.compile("(?s:<!--.*?-->)|(?m:^#.*$)");

  /** Anything but one no-break space inside a pair. */
  private static final Pattern FAUTE = Pattern.compile("«(?!\u00a0)|(?<!\u00a0)»");

  static Stream<Path> textes() throws IOException {
    return Stream.of("portail-ejb", "portail-batch", "portail-web")
        .map(module -> PROJET.resolve(module).resolve("src/main"))
        .flatMap(GuillemetsTest::fichiers);
  }

  private static Stream<Path> fichiers(Path dossier) {
    try (var fichiers = Files.walk(dossier)) {
      return fichiers
          .filter(f -> f.toString().endsWith(".properties") || f.toString().endsWith(".xhtml"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("textes")
  @DisplayName("Un guillemet ne se retrouve jamais seul au bout d’une ligne")
  void les_guillemets_tiennent_a_leurs_mots(Path fichier) throws IOException {
    var texte = COMMENTAIRE.matcher(Files.readString(fichier)).replaceAll("");

    assertThat(texte.lines().filter(ligne -> FAUTE.matcher(ligne).find())).isEmpty();
  }
}
