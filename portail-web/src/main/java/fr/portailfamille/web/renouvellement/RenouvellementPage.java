package fr.portailfamille.web.renouvellement;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.renouvellement.MonRenouvellement;
import fr.portailfamille.renouvellement.RenouvellementService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** « Je valide toutes mes fiches » (E35): the sheets, how far one is, until when. */
@Named
@RequestScoped
public class RenouvellementPage {

  @Inject private RenouvellementService service;

  private MonRenouvellement mien;

  @PostConstruct
  void load() {
    mien = service.mien().orElse(null);
  }

  public String validerTout() {
    try {
      service.validerTout();
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
    Annonce.succes(Libelles.texte("renouvellement", "fiches.tout_valide"));
    return "/usager/renouvellement/fiches.xhtml?faces-redirect=true";
  }

  /** Null before the first campaign, and as long as there is no household. */
  public MonRenouvellement getMien() {
    return mien;
  }
}
