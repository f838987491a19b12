package fr.portailfamille.web.commun;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages for the page a redirect leads to, kept in the session until a page shows them. Not
 * the flash of Faces: any request of the same browser that comes in between (a draft saving itself,
 * the strength of a password) takes its turn there, and the message is lost.
 */
final class AnnoncesEnAttente {

  private static final String ATTRIBUT = AnnoncesEnAttente.class.getName();

  private AnnoncesEnAttente() {}

  static void ajouter(FacesContext faces, Annonces.Ligne ligne) {
    var session = faces.getExternalContext().getSessionMap();
    var lignes = new ArrayList<>(lire(session.get(ATTRIBUT)));
    lignes.add(ligne);
    session.put(ATTRIBUT, lignes);
  }

  /** What is waiting, once: empty for a request that changes only a part of the page. */
  static List<Annonces.Ligne> prendre(FacesContext faces) {
    boolean sansSession = faces.getExternalContext().getSession(false) == null;
    if (sansSession || faces.getPartialViewContext().isAjaxRequest()) {
      return List.of();
    }
    return lire(faces.getExternalContext().getSessionMap().remove(ATTRIBUT));
  }

  @SuppressWarnings("unchecked")
  private static List<Annonces.Ligne> lire(Object attribut) {
    return attribut == null ? List.of() : (List<Annonces.Ligne>) attribut;
  }
}
