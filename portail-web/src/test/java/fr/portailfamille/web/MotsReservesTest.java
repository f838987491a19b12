package fr.portailfamille.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** « le » is an operator of the expression language: a property of that name needs brackets. */
class MotsReservesTest {

  private static final Pattern PROPRIETE_RESERVEE =
      Pattern.compile("#\\{[^}]*\\.(le|lt|ge|gt|eq|ne|and|or|not|div|mod|empty|null)\\b[^}]*}");

  @Test
  void aucune_page_ne_lit_une_propriete_nommee_comme_un_operateur() throws IOException {
    var fautes = new ArrayList<String>();
    try (var pages = Files.walk(Path.of("src/main/webapp"))) {
      for (var page :
          (Iterable<Path>) pages.filter(p -> p.toString().endsWith(".xhtml"))::iterator) {
        PROPRIETE_RESERVEE
            .matcher(Files.readString(page))
            .results()
            .forEach(faute -> fautes.add(page.getFileName() + " : " + faute.group()));
      }
    }

    assertThat(fautes).isEmpty();
  }
}
