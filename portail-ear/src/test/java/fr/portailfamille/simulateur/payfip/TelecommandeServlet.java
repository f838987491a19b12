package fr.portailfamille.simulateur.payfip;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The switches of the simulator for a test that runs in another process. POST with {@code
 * notification=POST|GET|AUCUNE}, or {@code statut} and {@code corps} to prepare the next answer of
 * the web service, or {@code idop} and {@code montant} (cents) to make PayFiP tell another amount
 * than the one asked for.
 */
final class TelecommandeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Guichet guichet;
  private final transient Comportement comportement;

  TelecommandeServlet(Guichet guichet, Comportement comportement) {
    this.guichet = guichet;
    this.comportement = comportement;
  }

  @Override
  protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) {
    lu(requete, "notification")
        .map(ModeNotification::valueOf)
        .ifPresent(comportement::notification);
    lu(requete, "statut")
        .map(Integer::parseInt)
        .ifPresent(statut -> comportement.preparer(statut, lu(requete, "corps").orElse("")));
    lu(requete, "idop").ifPresent(idOp -> guichet.alterer(idOp, requete.getParameter("montant")));
    reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static Optional<String> lu(HttpServletRequest requete, String nom) {
    return Optional.ofNullable(requete.getParameter(nom));
  }
}
