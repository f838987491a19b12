package fr.portailfamille.web.representation;

import fr.portailfamille.representation.RepresentationService;
import fr.portailfamille.web.commun.RepresentationEnSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * « Terminer », from the banner of every page: the agent acts for the family no longer, and finds
 * the household's sheet again, or the list for a person who has none. Not an action of the page, as
 * for signing out.
 */
@WebServlet("/agent/fin-de-saisie")
public class FinDeSaisieServlet extends HttpServlet {

  private static final String FICHE = "/agent/familles/fiche.xhtml?id=";
  private static final String LISTE = "/agent/familles/liste.xhtml";

  @Inject private transient RepresentationService representations;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var enCours = RepresentationEnSession.lire(request);
    representations.terminer();
    RepresentationEnSession.oter(request);
    var famille = enCours == null ? null : enCours.ouverte().familleId();
    response.sendRedirect(request.getContextPath() + (famille == null ? LISTE : FICHE + famille));
  }

  /** Signed in again on the way: the address asked for was not one to read. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/index.xhtml");
  }
}
