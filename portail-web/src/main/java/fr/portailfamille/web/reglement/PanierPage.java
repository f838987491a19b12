package fr.portailfamille.web.reglement;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.reglement.FactureAPayer;
import fr.portailfamille.reglement.PaiementQueries;
import fr.portailfamille.reglement.PaiementService;
import fr.portailfamille.web.commun.Annonce;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Choice of the invoices to pay (D32), recap (D33), then out to PayFiP (A53). */
@Named
@ViewScoped
public class PanierPage implements Serializable {

  private static final int CHOIX = 1;
  private static final int RECAPITULATIF = 2;

  @Inject private PaiementQueries queries;
  @Inject private PaiementService service;

  private Long facture;
  private List<LignePanier> lignes = List.of();
  private int etape = CHOIX;

  /**
   * {@code ?facture=} ticks one invoice; without it all that can be paid online at once are (C27):
   * those of the régie of the first one, since PayFiP pays one régie at a time.
   */
  public void load() {
    var dues = queries.facturesAPayer();
    var regie =
        dues.stream().filter(FactureAPayer::enLigne).map(FactureAPayer::regieId).findFirst();
    lignes =
        dues.stream()
            .map(due -> new LignePanier(due, due.enLigne() && estCochee(due, regie)))
            .toList();
  }

  private boolean estCochee(FactureAPayer due, Optional<Long> regie) {
    return facture == null ? regie.stream().allMatch(r -> r == due.regieId()) : facture == due.id();
  }

  public void suivant() {
    if (getChoisies().isEmpty()) {
      Annonce.refus(new RegleMetierException("PaiementRefuse.PanierVide"));
    } else if (getChoisies().stream().map(l -> l.getFacture().regieId()).distinct().count() > 1) {
      Annonce.refus(new RegleMetierException("PaiementRefuse.PlusieursRegies"));
    } else {
      etape = RECAPITULATIF;
    }
  }

  public void precedent() {
    etape = CHOIX;
  }

  /** On a refusal the choice is shown again, up to date. */
  public void payer() throws IOException {
    try {
      var page = service.preparer(getChoisies().stream().map(l -> l.getFacture().id()).toList());
      FacesContext.getCurrentInstance().getExternalContext().redirect(page.toString());
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      load();
      etape = CHOIX;
    }
  }

  public List<LignePanier> getChoisies() {
    return lignes.stream().filter(LignePanier::isChoisie).toList();
  }

  public Montant getTotal() {
    return Montant.somme(getChoisies().stream().map(l -> l.getFacture().reste()).toList());
  }

  public List<LignePanier> getLignes() {
    return lignes;
  }

  public int getEtape() {
    return etape;
  }

  public Long getFacture() {
    return facture;
  }

  public void setFacture(Long facture) {
    this.facture = facture;
  }
}
