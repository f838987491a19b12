package fr.portailfamille.web.usager;

import fr.portailfamille.usager.conditions.AcceptationService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;

/**
 * Leads to the texts of the portal a family that has not accepted them, whatever page it asks for
 * (E12). One look-up per page, and none where the town has written no conditions.
 */
@WebFilter("/usager/*")
public class ConditionsFilter extends HttpFilter {

  @Inject private AcceptationService conditions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getServletPath().equals(AcceptationPage.ADRESSE)
        || !request.isUserInRole("FAMILLE")
        || conditions.aAccepter().isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Retour.retenir(request);
    Servlets.facesRedirect(request, response, request.getContextPath() + AcceptationPage.ADRESSE);
  }
}
