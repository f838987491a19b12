package fr.portailfamille.web.reglement;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the town lets families pay at once; pages offer only that. */
@Named
@RequestScoped
public class ReglePaiement {

  @Inject private Parametres parametres;

  ChoixPaiement choix() {
    return ChoixPaiement.valueOf(parametres.texte(Parametre.PAIEMENT_CHOIX));
  }

  public boolean isSelection() {
    return choix() == ChoixPaiement.SELECTION;
  }

  /** An invoice can be paid alone. */
  public boolean isUneSeule() {
    return choix() != ChoixPaiement.TOUTES;
  }

  /** Several invoices can be paid at once. */
  public boolean isPlusieurs() {
    return choix() != ChoixPaiement.UNE;
  }
}
