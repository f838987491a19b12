package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.BureauQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** That of any filed démarche, for agents: {@code /agent/accuse/12}. */
@WebServlet("/agent/accuse/*")
public class AccuseAgentServlet extends HttpServlet {

  @Inject private transient BureauQueries bureau;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), bureau::accuse);
  }
}
