package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the printed mandate, from {@code mandat.properties}. */
final class TexteMandat {

  private static final ResourceBundle TEXTES =
      ResourceBundle.getBundle("fr.portailfamille.mandat", Locale.FRENCH);

  private TexteMandat() {}

  static List<String> droits(String creancier) {
    return List.of(texte("droits"), texte("caducite", creancier));
  }

  static String texte(String cle, Object... arguments) {
    return Phrase.ecrire(TEXTES.getString(cle), arguments);
  }
}
