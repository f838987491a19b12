package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.ConfirmationDifferente;
import fr.portailfamille.usager.DemandeDeCompteService;
import fr.portailfamille.usager.LienOuvert;
import fr.portailfamille.usager.LienPerime;
import fr.portailfamille.usager.MotDePasseRefuse;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * public/inscription/activer.xhtml?jeton=: the account is opened by choosing its password (D09).
 */
@Named
@RequestScoped
public class ActivationPage {

  @Inject private DemandeDeCompteService demandes;
  @Inject private SessionUsager session;
  @Inject private CookieAppareil cookie;
  @Inject private JaugeMotDePasse jauge;

  private final NouveauMotDePasseForm form = new NouveauMotDePasseForm();
  private String jeton;
  private LienOuvert lien;

  /** A link that is only too old leads where another is sent. */
  public String load() {
    try {
      lien = demandes.ouvrir(jeton);
      return null;
    } catch (LienPerime refus) {
      Annonce.refusALaPageSuivante(refus);
      return demandes.peutEtreRenvoye(jeton)
          ? "/public/inscription/envoyee.xhtml?faces-redirect=true&jeton=" + jeton
          : "/public/connexion.xhtml?faces-redirect=true";
    }
  }

  /** A link that ended while the page was open: nothing is measured, the button will say so. */
  public void mesurer() {
    try {
      lien = demandes.ouvrir(jeton);
      jauge.mesurer(form.getMotDePasse(), List.of(lien.courriel(), lien.prenom(), lien.nom()));
    } catch (LienPerime refus) {
      lien = null;
    }
  }

  public String activer() throws IOException {
    var externe = FacesContext.getCurrentInstance().getExternalContext();
    var request = (HttpServletRequest) externe.getRequest();
    try {
      lien = demandes.ouvrir(jeton);
      var connexion = demandes.activer(jeton, form.toChoix(), cookie.lire(request));
      Annonce.succes(Libelles.texte("usager", "activation.faite"));
      externe.redirect(
          session.ouvrir(request, (HttpServletResponse) externe.getResponse(), connexion));
    } catch (ConfirmationDifferente refus) {
      Annonce.refus(refus, "confirmation");
    } catch (MotDePasseRefuse refus) {
      Annonce.refus(refus, "motDePasse");
    } catch (LienPerime refus) {
      return load();
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    return null;
  }

  public NouveauMotDePasseForm getForm() {
    return form;
  }

  public String getJeton() {
    return jeton;
  }

  public void setJeton(String jeton) {
    this.jeton = jeton;
  }

  /** Null when the page is shown again because a field is missing. */
  public LienOuvert getLien() {
    return lien;
  }
}
