package fr.portailfamille.tarification;

import fr.portailfamille.commun.Periode;

/** A scale, its reductions for siblings and the days it holds. */
public record Tarif(Periode validite, Bareme bareme, DegressifFratrie fratrie) {

  public PrixExplique prix(SituationTarifaire situation) {
    return fratrie.appliquer(bareme.prix(situation), situation.rang());
  }
}
