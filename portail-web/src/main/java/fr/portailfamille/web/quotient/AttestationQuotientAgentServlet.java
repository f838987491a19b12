package fr.portailfamille.web.quotient;

import fr.portailfamille.quotient.QuotientQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** That of any household, for agents who bill: {@code /agent/facturation/quotient/12}. */
@WebServlet("/agent/facturation/quotient/*")
public class AttestationQuotientAgentServlet extends HttpServlet {

  @Inject private transient QuotientQueries quotients;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), quotients::attestation);
  }
}
