package fr.portailfamille.web.commun;

import jakarta.faces.context.FacesContext;

/** Texts of the bundles, for the announcements of page beans. */
public final class Libelles {

  private Libelles() {}

  /** {@code rubrique}: the feature, as in pages: {@code usager['code.renvoye']}. */
  public static String texte(String rubrique, String cle) {
    var faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, rubrique).getString(cle);
  }
}
