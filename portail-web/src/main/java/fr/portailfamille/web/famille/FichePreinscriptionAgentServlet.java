package fr.portailfamille.web.famille;

import fr.portailfamille.fiche.FichePreinscriptionQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same, of any household that waits, for agents: {@code /agent/preinscription/12}. */
@WebServlet("/agent/preinscription/*")
public class FichePreinscriptionAgentServlet extends HttpServlet {

  @Inject private transient FichePreinscriptionQueries fiches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), fiches::pourUnAgent);
  }
}
