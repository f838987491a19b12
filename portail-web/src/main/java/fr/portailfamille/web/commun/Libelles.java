package fr.portailfamille.web.commun;

import fr.portailfamille.commun.Phrase;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the bundles, for the announcements of page beans and for what is no page. */
public final class Libelles {

  private Libelles() {}

  /** {@code rubrique}: the feature, as in pages: {@code usager['code.renvoye']}. */
  public static String texte(String rubrique, String cle) {
    var faces = FacesContext.getCurrentInstance();
    var textes =
        faces == null
            ? ResourceBundle.getBundle(
                "fr.portailfamille.web." + rubrique + ".libelles", Locale.FRANCE)
            : faces.getApplication().getResourceBundle(faces, rubrique);
    return textes.getString(cle);
  }

  /** A text with {0}, {1}… */
  public static String texte(String rubrique, String cle, Object... arguments) {
    return Phrase.ecrire(texte(rubrique, cle), arguments);
  }
}
