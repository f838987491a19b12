package fr.portailfamille.web.usager;

import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;

/** Tells the container who a {@link ConnexionCredential} is; knows no other credential. */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(
            loginPage = "/public/connexion.xhtml",
            useForwardToLogin = false,
            errorPage = ""))
@ApplicationScoped
public class ComptesIdentityStore implements IdentityStore {

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof ConnexionCredential acceptee)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    var connexion = acceptee.connexion();
    return new CredentialValidationResult(
        String.valueOf(connexion.compteId()),
        connexion.roles().stream().map(Role::name).collect(Collectors.toSet()));
  }
}
