package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.fiche.FicheEnfantQueries;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The sheet of a child of a household, on paper: {@code
 * /agent/fiche-enfant/12?famille=3&complete=true}. The complete one, with the right to read health
 * data only, and recorded; without it, not found.
 */
@WebServlet("/agent/fiche-enfant/*")
public class FicheEnfantAgentServlet extends HttpServlet {

  @Inject private transient FicheEnfantQueries fiches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), enfant -> lire(request, enfant));
  }

  private FichierDocument lire(HttpServletRequest request, long enfant) {
    long famille = Identifiant.lire(request.getParameter("famille"));
    if (!Boolean.parseBoolean(request.getParameter("complete"))) {
      return fiches.pdfPourUnAgent(famille, enfant);
    }
    if (!request.isUserInRole("SANTE")) {
      throw new Introuvable();
    }
    return fiches.pdfCompletPourUnAgent(famille, enfant);
  }
}
