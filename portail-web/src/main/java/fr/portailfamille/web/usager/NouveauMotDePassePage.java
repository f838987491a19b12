package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.ConfirmationDifferente;
import fr.portailfamille.usager.LienOuvert;
import fr.portailfamille.usager.LiensService;
import fr.portailfamille.usager.MotDePasseRefuse;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Choosing a password through a link received by mail (A13, B02, B03, E10). */
@Named
@RequestScoped
public class NouveauMotDePassePage {

  @Inject private LiensService liens;
  @Inject private CookieAppareil cookie;
  @Inject private JaugeMotDePasse jauge;
  @Inject private FacesContext faces;
  private final NouveauMotDePasseForm form = new NouveauMotDePasseForm();
  private String jeton;
  private LienOuvert lien;

  /** Runs on GET and before each action: the link may die meanwhile. */
  public void load() {
    try {
      lien = liens.ouvrir(jeton);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
  }

  public void mesurer() {
    load();
    if (lien != null) {
      jauge.mesurer(form.getMotDePasse(), List.of(lien.courriel(), lien.prenom(), lien.nom()));
    }
  }

  public String choisir() {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    try {
      lien = liens.ouvrir(jeton);
      var connexion = liens.choisir(jeton, form.toChoix(), cookie.lire(request));
      cookie.poser(request, response, connexion.appareil());
      Annonce.succes(Libelles.texte("usager", "nouveau.enregistre"));
      return "/public/connexion.xhtml?faces-redirect=true";
    } catch (ConfirmationDifferente refus) {
      Annonce.refus(refus, "confirmation");
    } catch (MotDePasseRefuse refus) {
      Annonce.refus(refus, "motDePasse");
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

  /** Null when the link is no longer good. */
  public LienOuvert getLien() {
    return lien;
  }
}
