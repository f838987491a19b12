package fr.portailfamille.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A form sends its id as a parameter: the page would read it as the parameter of its address. */
class FormulairesTest {

  private static final Path RACINE = Path.of("src/main/webapp");
  private static final Pattern FORMULAIRE = Pattern.compile("<h:form\\b[^>]*\\bid=\"([^\"]+)\"");
  private static final Pattern PARAMETRE =
      Pattern.compile("<f:viewParam\\b[^>]*\\bname=\"([^\"]+)\"");
  private static final Pattern INCLUS =
      Pattern.compile("\\b(?:template|src)=\"(/WEB-INF/[^\"#]+\\.xhtml)\"");

  @Test
  @DisplayName("Aucun formulaire ne porte le nom d’un paramètre de l’adresse de sa page")
  void aucun_formulaire_ne_porte_le_nom_d_un_parametre() throws IOException {
    var fautes = new ArrayList<String>();
    int adresses = 0;
    try (var pages = Files.walk(RACINE)) {
      for (var page :
          (Iterable<Path>) pages.filter(p -> p.toString().endsWith(".xhtml"))::iterator) {
        var parametres = noms(PARAMETRE, Files.readString(page));
        adresses += parametres.size();
        formulaires(page, new HashSet<>()).stream()
            .filter(parametres::contains)
            .forEach(nom -> fautes.add(page + " : " + nom));
      }
    }

    assertThat(adresses).as("paramètres d’adresse trouvés").isGreaterThan(50);
    assertThat(fautes).isEmpty();
  }

  /** Its own, those of its template and of the fragments it includes. */
  private static Set<String> formulaires(Path page, Set<Path> lues) throws IOException {
    if (!lues.add(page) || !Files.exists(page)) {
      return Set.of();
    }
    var texte = Files.readString(page);
    var formulaires = new HashSet<>(noms(FORMULAIRE, texte));
    for (var inclus : noms(INCLUS, texte)) {
      formulaires.addAll(formulaires(RACINE.resolve(inclus.substring(1)), lues));
    }
    return formulaires;
  }

  private static Set<String> noms(Pattern motif, String texte) {
    return motif.matcher(texte).results().map(trouve -> trouve.group(1)).collect(toSet());
  }
}
