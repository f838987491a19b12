package fr.portailfamille.web.reglement;

import fr.portailfamille.reglement.PaiementQueries;
import fr.portailfamille.reglement.PaiementService;
import fr.portailfamille.reglement.SuiviPaiement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the payment ended (A54), found from the random token PayFiP sends the payer back with. */
@Named
@RequestScoped
public class RetourPage {

  @Inject private PaiementService service;
  @Inject private PaiementQueries queries;

  private String jeton;
  private SuiviPaiement suivi;

  public void load() {
    service.actualiser(jeton);
    suivi = queries.suivre(jeton);
  }

  /** Colour and sign of the block. */
  public String getTon() {
    return switch (suivi.etat()) {
      case PAYE -> "succes";
      case REFUSE, ANOMALIE -> "erreur";
      default -> "attention";
    };
  }

  public SuiviPaiement getSuivi() {
    return suivi;
  }

  public String getJeton() {
    return jeton;
  }

  public void setJeton(String jeton) {
    this.jeton = jeton;
  }
}
