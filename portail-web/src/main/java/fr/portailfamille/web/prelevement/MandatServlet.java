package fr.portailfamille.web.prelevement;

import fr.portailfamille.prelevement.MandatQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A mandate of one's household, on paper: {@code /usager/mandat/12}. */
@WebServlet("/usager/mandat/*")
public class MandatServlet extends HttpServlet {

  @Inject private transient MandatQueries mandats;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), mandats::notrePdf);
  }
}
