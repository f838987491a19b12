package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.web.commun.Annonce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asked before a démarche is given up (B27): what is typed would be lost. */
@Named
@RequestScoped
public class AbandonPage {

  @Inject private DemarcheService demarches;

  private long id;

  public String abandonner() {
    try {
      demarches.abandonner(id);
      return "/usager/demarches/liste.xhtml?faces-redirect=true";
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
