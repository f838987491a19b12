package fr.portailfamille.notification;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DelaisSmtpTest {

  @Test
  @Timeout(30)
  void un_serveur_de_courriels_qui_ne_repond_pas_n_arrete_pas_l_expedition() throws IOException {
    // the system accepts the connection; nobody ever greets
    try (var muet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var proprietes = new Properties();
      proprietes.setProperty("mail.smtp.host", muet.getInetAddress().getHostAddress());
      proprietes.setProperty("mail.smtp.port", String.valueOf(muet.getLocalPort()));
      var session = DelaisSmtp.fixer(Session.getInstance(proprietes), Duration.ofMillis(200));

      assertThatThrownBy(() -> session.getTransport("smtp").connect())
          .isInstanceOf(MessagingException.class)
          .hasRootCauseMessage("Read timed out");
    }
  }
}
