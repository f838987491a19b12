package fr.portailfamille.simulateur.payfip;

import jakarta.servlet.http.HttpServlet;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * PayFiP on this machine only, started by the constructor, stopped by {@link #close}. Knows {@link
 * #NUMCLI} from the start. See the package for what is documented and what is ours.
 */
public final class SimulateurPayFiP implements AutoCloseable {

  public static final String NUMCLI = "090909";

  private static final String ADRESSE = "127.0.0.1";

  private final Server serveur;
  private final Comportement comportement = new Comportement();
  private final Guichet guichet;
  private final Notifications notifications;

  /**
   * @param port 0 for any free one
   */
  public SimulateurPayFiP(int port, Clock horloge) {
    serveur = new Server(new InetSocketAddress(ADRESSE, port));
    guichet = new Guichet(horloge);
    guichet.inscrire(
        new Client(NUMCLI, "Régie périscolaire", "Commune de démonstration", "Simulateur", true));
    notifications = new Notifications(guichet, comportement);
    ServletContextHandler contexte = new ServletContextHandler("/tpa");
    servir(contexte, new ServiceServlet(guichet, comportement), "/services/securite");
    servir(contexte, new PageServlet(guichet, notifications), "/paiementws.web");
    servir(contexte, new TelecommandeServlet(guichet, comportement), "/telecommande");
    serveur.setHandler(contexte);
    demarrer();
  }

  public URI serviceUri() {
    return uri("/tpa/services/securite");
  }

  public URI pageUri() {
    return uri("/tpa/paiementws.web");
  }

  public List<Evenement> historique() {
    return guichet.historique();
  }

  public void inscrire(Client client) {
    guichet.inscrire(client);
  }

  /** The next call of the web service, whatever it asks, gets this fault; calls queue up. */
  public void preparerFaute(FauteSimulee faute) {
    comportement.preparer(500, EnveloppeSoap.faute(faute));
  }

  /** The next call of the web service gets this, XML or not. */
  public void preparerReponse(int statut, String corps) {
    comportement.preparer(statut, corps);
  }

  /** Every call of the web service waits that long from now on; ZERO to stop. */
  public void ralentir(Duration latence) {
    comportement.ralentir(latence);
  }

  public void notifierPar(ModeNotification mode) {
    comportement.notification(mode);
  }

  public void qualifierReponses(boolean qualifiees) {
    comportement.qualifierReponses(qualifiees);
  }

  /** What PayFiP does every 30 minutes after a technical error of URLNOTIF. */
  public void relancerNotifications() {
    notifications.relancer();
  }

  /** What PayFiP does every night: idOps nobody finished become unknown (P1). */
  public void purger() {
    guichet.purger();
  }

  @Override
  public void close() {
    comportement.fermer();
    try {
      serveur.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void demarrer() {
    try {
      serveur.start();
    } catch (Exception e) {
      throw new IllegalStateException("Simulateur PayFiP : port indisponible ?", e);
    }
  }

  private URI uri(String chemin) {
    int port = ((ServerConnector) serveur.getConnectors()[0]).getLocalPort();
    return URI.create("http://" + ADRESSE + ":" + port + chemin);
  }

  private static void servir(ServletContextHandler contexte, HttpServlet servlet, String chemin) {
    contexte.addServlet(new ServletHolder(servlet), chemin);
  }
}
