package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.DemandeConnexion;
import fr.portailfamille.usager.Identification;
import fr.portailfamille.web.commun.Annonce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sign-in (A12). */
@Named
@RequestScoped
public class ConnexionPage {

  @Inject private Identification identification;
  @Inject private SessionUsager session;
  @Inject private CookieAppareil cookie;
  @Inject private FacesContext faces;
  private final ConnexionForm form = new ConnexionForm();

  /** Somebody already signed in has nothing to do here. */
  public String load() {
    return faces.getExternalContext().getUserPrincipal() == null
        ? null
        : "/index.xhtml?faces-redirect=true";
  }

  public void connecter() throws IOException {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    try {
      var connexion =
          identification.connecter(
              new DemandeConnexion(
                  form.getCourriel(),
                  form.getMotDePasse(),
                  AdresseReseau.of(request.getRemoteAddr()),
                  cookie.lire(request)));
      faces.getExternalContext().redirect(session.ouvrir(request, response, connexion));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
  }

  public ConnexionForm getForm() {
    return form;
  }
}
