package fr.portailfamille.web.photo;

import fr.portailfamille.photo.PhotoQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The portrait of one's own child: {@code /usager/photo/12}, the child's id. */
@WebServlet("/usager/photo/*")
public class PhotoServlet extends HttpServlet {

  @Inject private transient PhotoQueries photos;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), photos::deMonEnfant);
  }
}
