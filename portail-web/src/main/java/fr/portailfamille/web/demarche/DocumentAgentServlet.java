package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.BureauQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A document of a filed démarche, for agents: {@code /agent/document/12?demarche=3}. */
@WebServlet("/agent/document/*")
public class DocumentAgentServlet extends HttpServlet {

  @Inject private transient BureauQueries bureau;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(
        response, request.getPathInfo(), document -> bureau.document(demarche(request), document));
  }

  private static long demarche(HttpServletRequest request) {
    return ReponseDocument.numero("/" + request.getParameter("demarche"));
  }
}
