package fr.portailfamille.web.usager;

import fr.portailfamille.usager.Connexion;
import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Turns an accepted {@link Connexion} into a signed-in session of this browser. */
@RequestScoped
class SessionUsager {

  private static final String IDENTITE = "portail.identite";

  @Inject private SecurityContext securite;
  @Inject private CookieAppareil cookie;

  /** Gives where to lead the person: back to where they were going, or home. */
  String ouvrir(HttpServletRequest request, HttpServletResponse response, Connexion connexion) {
    request.getSession();
    request.changeSessionId();
    cookie.poser(request, response, connexion.appareil());
    var parametres =
        AuthenticationParameters.withParams().credential(new ConnexionCredential(connexion));
    var resultat = securite.authenticate(request, response, parametres);
    if (resultat != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("the container refused an accepted sign-in");
    }
    request.getSession().setAttribute(IDENTITE, Identite.of(connexion));
    return request.getContextPath()
        + Retour.prendre(request, connexion.roles()).orElse(accueil(connexion.roles()));
  }

  /** The password was just changed from this session, which goes on. */
  static void prolonger(HttpServletRequest request, Connexion connexion) {
    request.changeSessionId();
    request.getSession().setAttribute(IDENTITE, Identite.of(connexion));
  }

  private static String accueil(Set<Role> roles) {
    boolean famille = roles.isEmpty() || roles.equals(Set.of(Role.FAMILLE));
    return (famille ? "/usager" : "/agent") + "/accueil.xhtml";
  }

  /** Who signed in to this session, or null. */
  static Identite identite(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? null : (Identite) session.getAttribute(IDENTITE);
  }
}
