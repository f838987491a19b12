package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asked before a démarche is given up (B27): what is typed would be lost. */
@Named
@RequestScoped
public class AbandonPage {

  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;

  private long id;

  public void load() {
    lectures.exigerMonBrouillon(id);
  }

  public String abandonner() {
    try {
      demarches.abandonner(id);
      Annonce.succes(Libelles.texte("demarche", "abandon.fait"));
      return "/usager/demarches/liste.xhtml?faces-redirect=true";
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }
}
