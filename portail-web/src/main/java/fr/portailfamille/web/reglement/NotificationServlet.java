package fr.portailfamille.web.reglement;

import fr.portailfamille.reglement.NotificationPayFiP;
import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * URLNOTIF: PayFiP, or anybody, says that the operation {@code idop} is over. Always answers 200,
 * at once, and tells nothing: what it triggers, if anything, happens in the background.
 */
@WebServlet("/payfip/notification")
public class NotificationServlet extends HttpServlet {

  @Inject private NotificationPayFiP notifications;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    idOp(request).ifPresent(notifications::recevoir);
    response.setStatus(HttpServletResponse.SC_OK);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    doGet(request, response);
  }

  /** Public sources write the parameter both ways. */
  private static Optional<IdOp> idOp(HttpServletRequest request) {
    String recu =
        Optional.ofNullable(request.getParameter("idop")).orElse(request.getParameter("idOp"));
    return IdOp.lire(recu);
  }
}
