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
    var personne = request.getUserPrincipal();
    if (personne == null || estValable(request, personne.getName())) {
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

  private boolean estValable(HttpServletRequest request, String compte) {
    var depuis = SessionUsager.depuis(request);
    return depuis != null && identification.estValable(Long.parseLong(compte), depuis);
  }
}
