package fr.portailfamille.web.commun;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * The session cookie does not follow forms of other sites, and travels by https only where the
 * portal is reached so. In code, because WildFly 39 ignores the first in web.xml, and the second
 * depends on the town.
 */
public class SessionListener implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    var cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(AdressePublique.estEnHttps());
  }
}
