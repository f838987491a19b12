package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.ResultatTransaction;

/** How the money came. */
public enum ModeReglement {
  CARTE_EN_LIGNE,
  PRELEVEMENT_EN_LIGNE,
  CARTE,
  ESPECES,
  CHEQUE,
  VIREMENT;

  static ModeReglement de(ResultatTransaction resultat) {
    return resultat == ResultatTransaction.PAYE_PRELEVEMENT ? PRELEVEMENT_EN_LIGNE : CARTE_EN_LIGNE;
  }
}
