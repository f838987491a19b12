package fr.portailfamille.web.demarche;

import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.context.FacesContext;

/** Where one is led who wants to fill in a démarche filed meanwhile: to its follow-up. */
final class DejaDeposee {

  private DejaDeposee() {}

  /** Says so on the page it gives the address of. */
  static String suivre(long demarche) {
    Annonce.succes(Libelles.texte("demarche", "etape.deja_deposee"));
    return "/usager/demarches/detail.xhtml?faces-redirect=true&id=" + demarche;
  }

  /** The same, from a button that gives no address. */
  static void partir(long demarche) {
    var context = FacesContext.getCurrentInstance();
    var navigation = context.getApplication().getNavigationHandler();
    navigation.handleNavigation(context, null, suivre(demarche));
  }
}
