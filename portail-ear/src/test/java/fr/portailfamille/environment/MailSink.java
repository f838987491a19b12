package fr.portailfamille.environment;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** An SMTP server that keeps every mail it receives, for the demo's reading page and for tests. */
public final class MailSink implements AutoCloseable {

  /** A mail as received. */
  public record Mail(String to, String subject, String text, Instant receivedAt) {}

  private final GreenMail server;

  private MailSink(GreenMail server) {
    this.server = server;
  }

  public static MailSink start(int port) {
    var setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
    var server = new GreenMail(setup);
    server.start();
    return new MailSink(server);
  }

  public int port() {
    return server.getSmtp().getPort();
  }

  /** Newest first. */
  public List<Mail> mails() {
    return Arrays.stream(server.getReceivedMessages())
        .map(MailSink::read)
        .sorted(Comparator.comparing(Mail::receivedAt).reversed())
        .toList();
  }

  public List<Mail> mailsTo(String address) {
    return mails().stream().filter(mail -> mail.to().equalsIgnoreCase(address)).toList();
  }

  /**
   * Waits for a mail to this address whose subject contains the words: the portal sends in the
   * background.
   */
  public Mail await(String address, String subject) {
    return await(address, subject, mail -> true);
  }

  /** The same, leaving out mails received before. */
  public Mail await(String address, String subject, Predicate<Mail> wanted) {
    var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < deadline) {
      var found =
          mailsTo(address).stream()
              .filter(mail -> mail.subject().contains(subject))
              .filter(wanted)
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      server.waitForIncomingEmail(500, server.getReceivedMessages().length + 1);
    }
    throw new AssertionError(
        "No mail « " + subject + " » to " + address + "; received: " + mailsTo(address));
  }

  private static Mail read(MimeMessage message) {
    try {
      return new Mail(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          message.getContent().toString().replace("\r\n", "\n"),
          message.getReceivedDate() == null
              ? message.getSentDate().toInstant()
              : message.getReceivedDate().toInstant());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
