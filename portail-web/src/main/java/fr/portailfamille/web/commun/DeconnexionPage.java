package fr.portailfamille.web.commun;

import fr.portailfamille.representation.RepresentationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Sign-out, from the header of every page. */
@Named
@RequestScoped
public class DeconnexionPage {
  @Inject private HttpServletRequest request;
  @Inject private RepresentationService representations;

  public String deconnecter() throws ServletException {
    if (RepresentationEnSession.lire(request) != null) {
      representations.terminer();
    }
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return "/public/connexion.xhtml?faces-redirect=true";
  }
}
