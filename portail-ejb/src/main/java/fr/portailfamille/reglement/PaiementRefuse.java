package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import java.time.LocalTime;

/** Why these invoices cannot be paid online now. */
public class PaiementRefuse extends RegleMetierException {

  private PaiementRefuse(String cle, Object... arguments) {
    super(cle, arguments);
  }

  static PaiementRefuse panierVide() {
    return new PaiementRefuse("PaiementRefuse.PanierVide");
  }

  static PaiementRefuse dejaPayee() {
    return new PaiementRefuse("PaiementRefuse.DejaPayee");
  }

  static PaiementRefuse plusieursRegies() {
    return new PaiementRefuse("PaiementRefuse.PlusieursRegies");
  }

  static PaiementRefuse pasEnLigne() {
    return new PaiementRefuse("PaiementRefuse.PasEnLigne");
  }

  static PaiementRefuse montant(Montant minimum, Montant maximum) {
    return new PaiementRefuse("PaiementRefuse.Montant", minimum, maximum);
  }

  static PaiementRefuse courriel() {
    return new PaiementRefuse("PaiementRefuse.Courriel");
  }

  /** PayFiP does not answer, or refused to open the operation: nothing was taken. */
  static PaiementRefuse indisponible() {
    return new PaiementRefuse("PaiementRefuse.Indisponible");
  }

  static PaiementRefuse dejaEnCours(LocalTime reessayerA) {
    return new PaiementRefuse("PaiementRefuse.DejaEnCours", reessayerA);
  }
}
