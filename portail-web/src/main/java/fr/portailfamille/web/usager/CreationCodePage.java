package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.CreationCompteService;
import fr.portailfamille.usager.CreationPerimee;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;

/** Creating an account, second step: the code received by mail (A07). */
@Named
@RequestScoped
public class CreationCodePage {

  private static final String ICI = "/public/creer-compte/code.xhtml?faces-redirect=true";

  @Inject private CreationCompteService creations;
  @Inject private CreationEnCours enCours;
  @Inject private Parametres parametres;
  @Inject private HttpServletRequest request;
  @NotNull private String code;
  private int minutes;

  @PostConstruct
  void lireLaDuree() {
    minutes = parametres.entier(Parametre.COMPTE_DUREE_DU_CODE);
  }

  public String load() {
    return enCours.estCommencee() ? null : "/public/creer-compte.xhtml?faces-redirect=true";
  }

  public String verifier() {
    try {
      creations.verifier(enCours.cle(), code);
      return "/public/creer-compte/mot-de-passe.xhtml?faces-redirect=true";
    } catch (CreationPerimee refus) {
      return CreationEnCours.apres(refus);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "code");
      return null;
    }
  }

  public String renvoyer() {
    try {
      creations.renvoyer(enCours.cle(), AdresseReseau.of(request.getRemoteAddr()));
      Annonce.succes(Libelles.texte("usager", "code.renvoye"));
      return ICI;
    } catch (CreationPerimee refus) {
      return CreationEnCours.apres(refus);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getMinutes() {
    return minutes;
  }
}
