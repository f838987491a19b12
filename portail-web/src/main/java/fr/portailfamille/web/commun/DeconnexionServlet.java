package fr.portailfamille.web.commun;

import fr.portailfamille.representation.RepresentationService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Sign-out, from the header of every page: not an action of the page, which would first have to be
 * built again as it was. The session cookie is SameSite: another site cannot send this form.
 */
@WebServlet({"/usager/deconnexion", "/agent/deconnexion"})
public class DeconnexionServlet extends HttpServlet {

  @Inject private transient RepresentationService representations;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (RepresentationEnSession.lire(request) != null) {
      representations.terminer();
    }
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(request.getContextPath() + "/public/connexion.xhtml");
  }

  /** Signed in again on the way: the address asked for was not one to read. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/index.xhtml");
  }
}
