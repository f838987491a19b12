package fr.portailfamille.web.photo;

import fr.portailfamille.photo.PhotoQueries;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The portrait of a child of a household: {@code /agent/photo/12?famille=3}. */
@WebServlet("/agent/photo/*")
public class PhotoAgentServlet extends HttpServlet {

  @Inject private transient PhotoQueries photos;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(
        response,
        request.getPathInfo(),
        enfant -> photos.pourUnAgent(Identifiant.lire(request.getParameter("famille")), enfant));
  }
}
