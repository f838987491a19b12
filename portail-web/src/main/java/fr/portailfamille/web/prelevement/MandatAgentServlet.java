package fr.portailfamille.web.prelevement;

import fr.portailfamille.prelevement.MandatQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Any mandate, on paper, for agents with the right: {@code /agent/mandat/12}; recorded. */
@WebServlet("/agent/mandat/*")
public class MandatAgentServlet extends HttpServlet {

  @Inject private transient MandatQueries mandats;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), mandats::pdf);
  }
}
