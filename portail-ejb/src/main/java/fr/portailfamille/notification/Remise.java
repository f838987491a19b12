package fr.portailfamille.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands over one mail at a time, in its own transaction: what has left is known to have left,
 * however slow the server is with the next.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Remise {

  private static final int LOT = 50;
  private static final Logger JOURNAL = Logger.getLogger(Remise.class.getName());
  private static final String DUS =
      """
      select * from envoi where etat = 'A_ENVOYER' and prochain_essai_le <= ?1
      order by prochain_essai_le, id limit ?2 for update skip locked
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** RIEN: no mail is due. */
  public enum Issue {
    RIEN,
    REMISE,
    REFUSEE
  }

  public boolean estAttendue() {
    return !dus(1).isEmpty();
  }

  public Issue remettreLeSuivant(Session session, Transport transport) {
    return dus(1).stream()
        .findFirst()
        .map(envoi -> remettre(envoi, session, transport))
        .orElse(Issue.RIEN);
  }

  private Issue remettre(Envoi envoi, Session session, Transport transport) {
    try {
      var message = MessageNumerote.of(envoi, session);
      transport.sendMessage(message, message.getAllRecipients());
      envoi.envoyer(horloge.instant());
      return Issue.REMISE;
    } catch (MessagingException e) {
      JOURNAL.log(
          Level.WARNING, "mail {0} refused: {1}", new Object[] {envoi.id(), e.getMessage()});
      envoi.reporter(String.valueOf(e.getMessage()), horloge.instant());
      return Issue.REFUSEE;
    }
  }

  /** The server cannot be reached: a lot waits; false when no more are due. */
  public boolean reporterUnLot(String cause) {
    var envois = dus(LOT);
    envois.forEach(envoi -> envoi.reporter(cause, horloge.instant()));
    return envois.size() == LOT;
  }

  @SuppressWarnings("unchecked")
  private List<Envoi> dus(int nombre) {
    return em.createNativeQuery(DUS, Envoi.class)
        .setParameter(1, Timestamp.from(horloge.instant()))
        .setParameter(2, nombre)
        .getResultList();
  }
}
