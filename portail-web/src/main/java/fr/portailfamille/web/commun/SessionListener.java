package fr.portailfamille.web.commun;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * The session cookie does not follow forms of other sites. In code, because WildFly 39 ignores the
 * same setting in web.xml.
 */
public class SessionListener implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
  }
}
