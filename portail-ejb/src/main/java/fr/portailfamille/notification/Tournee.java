package fr.portailfamille.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Sends one batch of due mails over one connection, in one short transaction. */
@Stateless
@PermitAll
public class Tournee {

  static final int LOT = 50;

  private static final Logger JOURNAL = Logger.getLogger(Tournee.class.getName());
  private static final String DUS =
      """
      select * from envoi where etat = 'A_ENVOYER' and prochain_essai_le <= ?1
      order by prochain_essai_le, id limit ?2 for update skip locked
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** Returns how many mails were due, at most {@link #LOT}. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int envoyerUnLot() {
    var envois = dus();
    if (!envois.isEmpty()) {
      expedier(envois);
    }
    return envois.size();
  }

  @SuppressWarnings("unchecked")
  private List<Envoi> dus() {
    return em.createNativeQuery(DUS, Envoi.class)
        .setParameter(1, Timestamp.from(horloge.instant()))
        .setParameter(2, LOT)
        .getResultList();
  }

  private void expedier(List<Envoi> envois) {
    try {
      Session session = InitialContext.doLookup("mail/portail");
      try (Transport transport = session.getTransport()) {
        transport.connect();
        envois.forEach(envoi -> expedier(envoi, session, transport));
      }
    } catch (MessagingException | NamingException e) {
      JOURNAL.log(Level.WARNING, "mail server out of reach: {0}", e.getMessage());
      envois.stream()
          .filter(envoi -> envoi.etat() == EtatEnvoi.A_ENVOYER)
          .forEach(envoi -> envoi.reporter(String.valueOf(e.getMessage()), horloge.instant()));
    }
  }

  private void expedier(Envoi envoi, Session session, Transport transport) {
    try {
      var message = message(envoi, session);
      transport.sendMessage(message, message.getAllRecipients());
      envoi.envoyer(horloge.instant());
    } catch (MessagingException e) {
      JOURNAL.log(
          Level.WARNING, "mail {0} refused: {1}", new Object[] {envoi.id(), e.getMessage()});
      envoi.reporter(String.valueOf(e.getMessage()), horloge.instant());
    }
  }

  private static MimeMessage message(Envoi envoi, Session session) throws MessagingException {
    var message = new MessageNumerote(session, envoi.id());
    message.setFrom();
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(envoi.destinataire().valeur(), true));
    message.setSubject(envoi.sujet(), "UTF-8");
    message.setText(envoi.texte(), "UTF-8");
    message.setSentDate(Date.from(envoi.creeLe()));
    message.saveChanges();
    return message;
  }

  /** Keeps the same Message-ID at every try, so that a receiver can drop a double. */
  private static final class MessageNumerote extends MimeMessage {

    private final long numero;

    MessageNumerote(Session session, long numero) {
      super(session);
      this.numero = numero;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<envoi-" + numero + "@portail-famille>");
    }
  }
}
