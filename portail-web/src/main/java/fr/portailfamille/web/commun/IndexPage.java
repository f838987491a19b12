package fr.portailfamille.web.commun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The address without a page: leads each person to their own home. */
@Named
@RequestScoped
public class IndexPage {
  private static final List<String> AGENTS = List.of("AGENT", "FACTURATION", "ADMINISTRATEUR");

  @Inject private HttpServletRequest request;

  public String rediriger() {
    if (AGENTS.stream().anyMatch(request::isUserInRole)) {
      return "/agent/accueil.xhtml?faces-redirect=true";
    }
    return request.isUserInRole("FAMILLE")
        ? "/usager/accueil.xhtml?faces-redirect=true"
        : "/public/connexion.xhtml?faces-redirect=true";
  }
}
