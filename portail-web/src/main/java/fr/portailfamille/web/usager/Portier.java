package fr.portailfamille.web.usager;

import fr.portailfamille.representation.RepresentationQueries;
import fr.portailfamille.usager.Appelant;
import fr.portailfamille.usager.Role;
import fr.portailfamille.web.commun.RepresentationEnSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the container, at each request, who signed in to the session, and leads who is not signed
 * in to the sign-in page. The standard mechanism of forms would answer a request for part of a page
 * by a redirect that nobody sees, and send again after the sign-in what was sent before it.
 *
 * <p>On the pages of families, an agent whose representation is open is the family, with the rights
 * to read what is sealed and no other; everywhere else the agent stays the agent.
 */
@ApplicationScoped
public class Portier implements HttpAuthenticationMechanism {

  private static final String FAMILLES = "/usager/";

  /** What an agent keeps of their own while acting for a family. */
  private static final Set<Role> HABILITATIONS = EnumSet.of(Role.SANTE, Role.FACTURATION);

  @Inject private RepresentationQueries representations;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext contexte) {
    if (contexte.getAuthParameters().getCredential() instanceof ConnexionCredential acceptee) {
      return soiMeme(Identite.of(acceptee.connexion()), contexte);
    }
    var identite = SessionUsager.identite(request);
    if (identite != null) {
      var representation = RepresentationEnSession.lire(request);
      return representation != null && request.getServletPath().startsWith(FAMILLES)
          ? laFamille(representation, identite, contexte)
          : soiMeme(identite, contexte);
    }
    if (!contexte.isProtected()) {
      return contexte.doNothing();
    }
    Retour.apresConnexion(request, response);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static AuthenticationStatus soiMeme(Identite identite, HttpMessageContext contexte) {
    return contexte.notifyContainerAboutLogin(
        Appelant.soiMeme(identite.compteId()).nom(), noms(identite.roles()));
  }

  private AuthenticationStatus laFamille(
      RepresentationEnSession representation, Identite identite, HttpMessageContext contexte) {
    var ouverte = representation.ouverte();
    if (ouverte.agentId() != identite.compteId() || !representations.estOuverte(ouverte)) {
      RepresentationEnSession.oter(contexte.getRequest());
      Retour.apresRepresentation(contexte.getRequest(), contexte.getResponse(), ouverte);
      return AuthenticationStatus.SEND_CONTINUE;
    }
    var roles = EnumSet.of(Role.FAMILLE);
    identite.roles().stream().filter(HABILITATIONS::contains).forEach(roles::add);
    var nom = Appelant.pour(ouverte.compteId(), ouverte.agentId(), ouverte.id()).nom();
    return contexte.notifyContainerAboutLogin(nom, noms(roles));
  }

  private static Set<String> noms(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.toSet());
  }
}
