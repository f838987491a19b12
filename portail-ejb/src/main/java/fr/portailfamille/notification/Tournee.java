package fr.portailfamille.notification;

import fr.portailfamille.notification.Remise.Issue;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Takes all that is due to the mail server, over one connection. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Tournee {

  private static final Duration ATTENTE = Duration.ofSeconds(10);
  private static final Logger JOURNAL = Logger.getLogger(Tournee.class.getName());

  @Inject private Remise remise;

  public void faire() {
    if (!remise.estAttendue()) {
      return;
    }
    try {
      Session session = DelaisSmtp.fixer(InitialContext.doLookup("mail/portail"), ATTENTE);
      var transport = session.getTransport();
      transport.connect();
      distribuer(session, transport);
    } catch (MessagingException | NamingException e) {
      JOURNAL.log(Level.WARNING, "mail server out of reach: {0}", e.getMessage());
      toutReporter(String.valueOf(e.getMessage()));
    }
  }

  /** Until nothing is due, or the server no longer answers: the next round connects again. */
  private void distribuer(Session session, Transport transport) {
    try (transport) {
      var issue = Issue.REMISE;
      while (issue == Issue.REMISE || issue == Issue.REFUSEE && transport.isConnected()) {
        issue = remise.remettreLeSuivant(session, transport);
      }
    } catch (MessagingException fermeture) {
      JOURNAL.log(Level.FINE, "mail server hung up: {0}", fermeture.getMessage());
    }
  }

  private void toutReporter(String cause) {
    while (remise.reporterUnLot(cause)) {
      // the next lot is due too
    }
  }
}
