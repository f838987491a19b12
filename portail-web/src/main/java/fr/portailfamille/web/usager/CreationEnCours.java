package fr.portailfamille.web.usager;

import fr.portailfamille.usager.CreationPerimee;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;

/** Between the steps of the creation of an account: the address given and the key received. */
@Named
@SessionScoped
public class CreationEnCours implements Serializable {

  private String cle;
  private String courriel;

  void commencer(String nouvelleCle, String adresse) {
    cle = nouvelleCle;
    courriel = adresse;
  }

  void oublier() {
    commencer(null, null);
  }

  boolean estCommencee() {
    return cle != null;
  }

  String cle() {
    return cle;
  }

  /**
   * A step of a creation that has ended: the start again, or home for who has just got the account
   * and sent the last step twice.
   */
  static String apres(CreationPerimee refus) {
    if (FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null) {
      Annonce.succes(Libelles.texte("usager", "creation.faite"));
      return "/index.xhtml?faces-redirect=true";
    }
    Annonce.refusALaPageSuivante(refus);
    return "/public/creer-compte.xhtml?faces-redirect=true";
  }

  public String getCourriel() {
    return courriel;
  }
}
