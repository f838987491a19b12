package fr.portailfamille.web.reglement;

import fr.portailfamille.reglement.FactureAPayer;
import java.io.Serializable;

/** An invoice due and its box. */
public class LignePanier implements Serializable {

  private final FactureAPayer facture;
  private boolean choisie;

  LignePanier(FactureAPayer facture, boolean choisie) {
    this.facture = facture;
    setChoisie(choisie);
  }

  public FactureAPayer getFacture() {
    return facture;
  }

  public boolean isChoisie() {
    return choisie;
  }

  public final void setChoisie(boolean choisie) {
    this.choisie = choisie && facture.enLigne();
  }
}
