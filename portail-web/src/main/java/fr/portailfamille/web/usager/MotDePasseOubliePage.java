package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.LiensService;
import fr.portailfamille.web.commun.Annonce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Forgotten password: asking for a link (A13, B01, E15). */
@Named
@RequestScoped
public class MotDePasseOubliePage {

  @Inject private LiensService liens;
  @Inject private HttpServletRequest request;

  @NotNull
  @Size(max = 254)
  private String courriel;

  public String envoyer() {
    try {
      liens.demander(courriel, AdresseReseau.of(request.getRemoteAddr()));
      return "/public/mot-de-passe-oublie/envoye.xhtml?faces-redirect=true";
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }
}
