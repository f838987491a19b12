package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.DemarcheQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The acknowledgement of a démarche of the household: {@code /usager/accuse/12}. */
@WebServlet("/usager/accuse/*")
public class AccuseServlet extends HttpServlet {

  @Inject private transient DemarcheQueries demarches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), demarches::accuse);
  }
}
