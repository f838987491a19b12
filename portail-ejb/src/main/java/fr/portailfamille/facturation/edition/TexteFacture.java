package fr.portailfamille.facturation.edition;

import fr.portailfamille.commun.Phrase;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the printed invoice, from {@code facture.properties}. */
final class TexteFacture {

  private static final ResourceBundle TEXTES =
      ResourceBundle.getBundle("fr.portailfamille.facture", Locale.FRENCH);

  private TexteFacture() {}

  static String texte(String cle, Object... arguments) {
    return Phrase.ecrire(TEXTES.getString(cle), arguments);
  }
}
