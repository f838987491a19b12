package fr.portailfamille.web.facturation;

import fr.portailfamille.facturation.FactureQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Any invoice, printed, for agents: {@code /agent/facture/12}. */
@WebServlet("/agent/facture/*")
public class FactureAgentServlet extends HttpServlet {

  @Inject private transient FactureQueries factures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponsePdf.envoyer(response, request.getPathInfo(), factures::pdf);
  }
}
