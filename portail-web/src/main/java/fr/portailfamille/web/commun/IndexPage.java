package fr.portailfamille.web.commun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The address without a page: leads each person to their own home. */
@Named
@RequestScoped
public class IndexPage {
  @Inject private HttpServletRequest request;

  public String rediriger() {
    if (request.isUserInRole("AGENT")) {
      return "/agent/accueil.xhtml?faces-redirect=true";
    }
    return request.isUserInRole("FAMILLE")
        ? "/usager/accueil.xhtml?faces-redirect=true"
        : "/public/connexion.xhtml?faces-redirect=true";
  }
}
