package fr.portailfamille.notification;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.List;

/**
 * How long the mail server may keep us waiting: without it, one that accepts a connection and says
 * nothing would stop every mail for ever.
 */
final class DelaisSmtp {

  private static final List<String> PROTOCOLES = List.of("smtp", "smtps");
  private static final List<String> ATTENTES =
      List.of("connectiontimeout", "timeout", "writetimeout");

  private DelaisSmtp() {}

  /** The session of the server, which connections opened from then on obey. */
  static Session fixer(Session session, Duration attente) {
    String millisecondes = String.valueOf(attente.toMillis());
    PROTOCOLES.forEach(
        protocole ->
            ATTENTES.forEach(
                nom ->
                    session
                        .getProperties()
                        .setProperty("mail." + protocole + "." + nom, millisecondes)));
    return session;
  }
}
