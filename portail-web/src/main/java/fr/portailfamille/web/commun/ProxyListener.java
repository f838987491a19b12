package fr.portailfamille.web.commun;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Says in the log, at start, that the server does not listen to the proxy it obviously has: every
 * visitor would then share the proxy's network address, and be slowed together.
 */
public class ProxyListener implements ServletContextListener {

  private static final Logger JOURNAL = Logger.getLogger(ProxyListener.class.getName());

  @Override
  public void contextInitialized(ServletContextEvent event) {
    alerte(AdressePublique.estEnHttps(), System.getProperty("portail.derriere-proxy"))
        .ifPresent(JOURNAL::warning);
  }

  /** {@code derriereProxy} is null on a server whose configuration does not tell. */
  static Optional<String> alerte(boolean enHttps, String derriereProxy) {
    return enHttps && "false".equals(derriereProxy)
        ? Optional.of(
            "PORTAIL_URL_PUBLIQUE is https but PORTAIL_DERRIERE_PROXY is not true: attempts of all"
                + " visitors are counted under the address of the proxy (docs/hebergement.md)")
        : Optional.empty();
  }
}
