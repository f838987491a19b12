package fr.portailfamille.web.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.CreationCompteService;
import fr.portailfamille.web.commun.Annonce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;

/** Creating an account, first step: the address (A05, A06). */
@Named
@RequestScoped
public class CreationAdressePage {

  @Inject private CreationCompteService creations;
  @Inject private CreationEnCours enCours;
  @Inject private Parametres parametres;
  @Inject private HttpServletRequest request;
  @NotNull private String courriel;

  /** Where accounts are created by the town hall, the page before says so. */
  public String load() {
    return parametres.booleen(Parametre.COMPTE_CREATION_EN_LIGNE)
            && !parametres.texte(Parametre.COMPTE_MOYENS).equals("ASSISTANT")
        ? null
        : "/public/creer-compte.xhtml?faces-redirect=true";
  }

  public String envoyer() {
    try {
      var adresse = new Courriel(courriel);
      enCours.commencer(
          creations.commencer(adresse, AdresseReseau.of(request.getRemoteAddr())),
          adresse.valeur());
      return "/public/creer-compte/code.xhtml?faces-redirect=true";
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "courriel");
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
