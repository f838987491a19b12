package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.DemandeDeCompteService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * public/inscription/envoyee.xhtml: the activation mail has left; another may be asked for, by the
 * browser that signed up or with a link that is too old (D09).
 */
@Named
@RequestScoped
public class InscriptionEnvoyeePage {

  @Inject private DemandeDeCompteService demandes;
  @Inject private InscriptionEnCours enCours;
  @Inject private HttpServletRequest request;

  private String jeton;

  public String load() {
    return jeton == null && enCours.cle() == null
        ? "/public/inscription.xhtml?faces-redirect=true"
        : null;
  }

  public String renvoyer() {
    try {
      demandes.renvoyer(
          isLienPerime() ? jeton : enCours.cle(), AdresseReseau.of(request.getRemoteAddr()));
      Annonce.succes(Libelles.texte("usager", "inscription.renvoyee"));
      return "/public/connexion.xhtml?faces-redirect=true";
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  /** One comes from a link that is too old. */
  public boolean isLienPerime() {
    return jeton != null;
  }

  public String getJeton() {
    return jeton;
  }

  public void setJeton(String jeton) {
    this.jeton = jeton;
  }
}
