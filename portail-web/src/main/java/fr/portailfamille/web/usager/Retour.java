package fr.portailfamille.web.usager;

import fr.portailfamille.representation.Ouverte;
import fr.portailfamille.usager.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Servlets;

/** The way to the sign-in page, and back to where the person was. */
final class Retour {

  private static final String ATTRIBUT = "portail.retour";
  private static final String CONNEXION = "/public/connexion.xhtml";

  /** The sign-in page then says that the session has ended. */
  private static final String TERMINEE = "?session=terminee";

  private Retour() {}

  /** Also for a request of part of a page, which an ordinary redirect would not leave. */
  static void apresConnexion(HttpServletRequest request, HttpServletResponse response) {
    mener(request, response, CONNEXION + (avaitUneSession(request) ? TERMINEE : ""));
  }

  /** The session was just ended by the portal itself. */
  static void apresSessionTerminee(HttpServletRequest request, HttpServletResponse response) {
    mener(request, response, CONNEXION + TERMINEE);
  }

  /** The representation is over: to where another one begins. */
  static void apresRepresentation(
      HttpServletRequest request, HttpServletResponse response, Ouverte finie) {
    var adresse =
        finie.familleId() == null
            ? "/agent/familles/dossier-papier.xhtml?terminee=true"
            : "/agent/familles/representer.xhtml?terminee=true&mode=%s&id=%d"
                .formatted(finie.mode(), finie.familleId());
    Servlets.facesRedirect(request, response, request.getContextPath() + adresse);
  }

  /** The page asked for, to come back to. */
  static void retenir(HttpServletRequest request) {
    request.getSession().setAttribute(ATTRIBUT, page(request));
  }

  private static void mener(
      HttpServletRequest request, HttpServletResponse response, String adresse) {
    retenir(request);
    Servlets.facesRedirect(request, response, request.getContextPath() + adresse);
  }

  /** Where the person was going, once, when these roles may go there. */
  static Optional<String> prendre(HttpServletRequest request, Set<Role> roles) {
    var session = request.getSession();
    var adresse = Optional.ofNullable((String) session.getAttribute(ATTRIBUT));
    session.removeAttribute(ATTRIBUT);
    return adresse.filter(chemin -> estPermise(chemin, roles));
  }

  static boolean estPermise(String chemin, Set<Role> roles) {
    return chemin.startsWith("/usager/")
        ? roles.contains(Role.FAMILLE)
        : chemin.startsWith("/agent/") && roles.stream().anyMatch(role -> role != Role.FAMILLE);
  }

  /** A form, whole or in part, is sent without the parameters of its page: that page is named. */
  private static String page(HttpServletRequest request) {
    String demandee = request.getServletPath() + suite(request.getPathInfo());
    String parametres = request.getQueryString();
    if (request.getMethod().equals("POST")) {
      return formulaire(request.getHeader("Referer"), request.getContextPath(), demandee);
    }
    return parametres == null ? demandee : demandee + "?" + parametres;
  }

  /** {@code referent}: said by the browser; believed for the parameters of the same page only. */
  static String formulaire(String referent, String contexte, String demandee) {
    try {
      var uri = new URI(referent == null ? "" : referent);
      boolean memePage = (contexte + demandee).equals(uri.getPath());
      return memePage && uri.getRawQuery() != null ? demandee + "?" + uri.getRawQuery() : demandee;
    } catch (URISyntaxException illisible) {
      return demandee;
    }
  }

  private static boolean avaitUneSession(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  private static String suite(String chemin) {
    return chemin == null ? "" : chemin;
  }
}
