package fr.portailfamille.web.famille;

import fr.portailfamille.fiche.FichePreinscriptionQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a household that waits declared, on paper: {@code /usager/preinscription/12}. */
@WebServlet("/usager/preinscription/*")
public class FichePreinscriptionServlet extends HttpServlet {

  @Inject private transient FichePreinscriptionQueries fiches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), fiches::deMaDemarche);
  }
}
