package fr.portailfamille.web.commun;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;

/** Texts of the bundles, for the announcements of page beans. */
public final class Libelles {

  private Libelles() {}

  /** {@code rubrique}: the feature, as in pages: {@code usager['code.renvoye']}. */
  public static String texte(String rubrique, String cle) {
    var faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, rubrique).getString(cle);
  }

  /** A text with {0}, {1}… */
  public static String texte(String rubrique, String cle, Object... arguments) {
    return new MessageFormat(texte(rubrique, cle), Locale.FRANCE).format(arguments);
  }
}
