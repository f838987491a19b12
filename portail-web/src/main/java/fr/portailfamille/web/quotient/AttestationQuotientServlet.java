package fr.portailfamille.web.quotient;

import fr.portailfamille.quotient.QuotientQueries;
import fr.portailfamille.web.demarche.ReponseDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The certificate of a family's own quotient: {@code /usager/quotient/attestation/12}. */
@WebServlet("/usager/quotient/attestation/*")
public class AttestationQuotientServlet extends HttpServlet {

  @Inject private transient QuotientQueries quotients;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReponseDocument.envoyer(response, request.getPathInfo(), quotients::monAttestation);
  }
}
