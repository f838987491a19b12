package fr.portailfamille.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;

/** Keeps the same Message-ID at every try, so that a receiver can drop a double. */
final class MessageNumerote extends MimeMessage {

  private final long numero;

  private MessageNumerote(Session session, long numero) {
    super(session);
    this.numero = numero;
  }

  static MimeMessage of(Envoi envoi, Session session) throws MessagingException {
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

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<envoi-" + numero + "@portail-famille>");
  }
}
