package fr.portailfamille.web.usager;

import fr.portailfamille.usager.ConfirmationDifferente;
import fr.portailfamille.usager.LienOuvert;
import fr.portailfamille.usager.LienPerime;
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

  /** A link that is no longer good leads where another is asked for. */
  public String load() {
    try {
      lien = liens.ouvrir(jeton);
      return null;
    } catch (LienPerime refus) {
      Annonce.refusALaPageSuivante(refus);
      return "/public/mot-de-passe-oublie.xhtml?faces-redirect=true";
    }
  }

  /** A link that ended while the page was open: nothing is measured, the button will say so. */
  public void mesurer() {
    try {
      lien = liens.ouvrir(jeton);
      jauge.mesurer(form.getMotDePasse(), List.of(lien.courriel(), lien.prenom(), lien.nom()));
    } catch (LienPerime refus) {
      lien = null;
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
    } catch (LienPerime refus) {
      return load();
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
