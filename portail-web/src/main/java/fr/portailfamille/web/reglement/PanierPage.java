package fr.portailfamille.web.reglement;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.facturation.FactureQueries;
import fr.portailfamille.reglement.PaiementQueries;
import fr.portailfamille.reglement.PaiementService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Choice of the invoices to pay (D32), recap (D33), then out to PayFiP (A53). */
@Named
@ViewScoped
public class PanierPage implements Serializable {

  private static final int CHOIX = 1;
  private static final int RECAPITULATIF = 2;

  @Inject private PaiementQueries queries;
  @Inject private FactureQueries factures;
  @Inject private PaiementService service;
  @Inject private ReglePaiement regle;

  private Long facture;
  private List<LignePanier> lignes = List.of();
  private int etape = CHOIX;

  /** Where there is nothing to choose, the recap comes first. */
  public void load() {
    remplir();
    etape = regle.isSelection() || getChoisies().isEmpty() ? CHOIX : RECAPITULATIF;
  }

  /**
   * {@code ?facture=} asks for one invoice; not found unless it is this family's, be it paid since.
   */
  private void remplir() {
    var dues = queries.facturesAPayer();
    var demandee = dues.stream().filter(due -> facture != null && due.id() == facture).findFirst();
    if (facture != null && demandee.isEmpty()) {
      factures.laMienne(facture);
    }
    var retenues = regle.choix().retenir(dues, demandee);
    lignes = dues.stream().map(due -> new LignePanier(due, retenues.contains(due))).toList();
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
      remplir();
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

  public String getFacture() {
    return facture == null ? null : String.valueOf(facture);
  }

  public void setFacture(String saisie) {
    facture = saisie == null ? null : Identifiant.lire(saisie);
  }
}
