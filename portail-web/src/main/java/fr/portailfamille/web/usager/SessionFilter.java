package fr.portailfamille.web.usager;

import fr.portailfamille.usager.Identification;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the sessions that no longer stand: suspended account, password changed elsewhere, half a day
 * gone. One look-up by primary key per page.
 */
@WebFilter({"/usager/*", "/agent/*"})
public class SessionFilter extends HttpFilter {

  @Inject private Identification identification;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null || estValable(SessionUsager.identite(request))) {
      chain.doFilter(request, response);
      return;
    }
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    Retour.apresSessionTerminee(request, response);
  }

  /** Whoever an agent acts for, the session is the agent's. */
  private boolean estValable(Identite identite) {
    return identite != null && identification.estValable(identite.compteId(), identite.depuis());
  }
}
