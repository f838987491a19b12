package fr.portailfamille.web.usager;

import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;

/**
 * Tells the container who an accepted {@link ConnexionCredential} is, and leads who is not signed
 * in to the sign-in page. The standard mechanism of forms would answer a request for part of a page
 * by a redirect that nobody sees, and send again after the sign-in what was sent before it.
 */
@AutoApplySession
@ApplicationScoped
public class Portier implements HttpAuthenticationMechanism {

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext contexte) {
    if (contexte.getAuthParameters().getCredential() instanceof ConnexionCredential acceptee) {
      var connexion = acceptee.connexion();
      return contexte.notifyContainerAboutLogin(
          String.valueOf(connexion.compteId()),
          connexion.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
    if (!contexte.isProtected()) {
      return contexte.doNothing();
    }
    Retour.apresConnexion(request, response);
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
