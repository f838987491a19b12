package fr.portailfamille.web.famille;

import fr.portailfamille.fiche.FicheEnfantQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sheet of one's own child, on paper: {@code /usager/fiche-enfant/12?complete=true}. */
@WebServlet("/usager/fiche-enfant/*")
public class FicheEnfantServlet extends HttpServlet {

  @Inject private transient FicheEnfantQueries fiches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean complete = Boolean.parseBoolean(request.getParameter("complete"));
    ReponseDocument.envoyer(
        response, request.getPathInfo(), enfant -> fiches.pdfDeMonEnfant(enfant, complete));
  }
}
