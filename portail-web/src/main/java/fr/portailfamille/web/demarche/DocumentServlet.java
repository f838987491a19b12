package fr.portailfamille.web.demarche;

import fr.portailfamille.document.Documents;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A family's own documents: {@code /usager/document/12}. */
@WebServlet("/usager/document/*")
public class DocumentServlet extends HttpServlet {

  @Inject private transient Documents documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), documents::lire);
  }
}
