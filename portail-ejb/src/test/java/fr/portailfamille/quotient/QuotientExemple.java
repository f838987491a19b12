package fr.portailfamille.quotient;

import fr.portailfamille.famille.SourceQuotient;

/** Answers that may be filed on 24 November 2026, to be spoilt by the tests. */
final class QuotientExemple {

  private QuotientExemple() {}

  static QuotientDemande surAvis(String revenu, String parts) {
    var form = new QuotientDemande();
    form.setOrigine(OrigineQuotient.AVIS);
    form.setAnnee("2025");
    form.setAvis(avis(revenu, parts, "1"));
    form.setCertifie(true);
    return form;
  }

  /** {@code chiffre} tells the notice from another. */
  static AvisDeclare avis(String revenu, String parts, String chiffre) {
    var avis = new AvisDeclare();
    avis.setRevenu(revenu);
    avis.setParts(parts);
    avis.setNumeroFiscal("30 12 345 678 90" + chiffre);
    avis.setReference("26 44 a12345 67" + chiffre);
    return avis;
  }

  static QuotientDemande atteste(String valeur, String mois) {
    var form = new QuotientDemande();
    form.setOrigine(OrigineQuotient.ALLOCATAIRE);
    form.setOrganisme(SourceQuotient.CAF);
    form.setNumeroAllocataire("1234567");
    form.setValeur(valeur);
    form.setMois(mois);
    form.setCertifie(true);
    return form;
  }
}
