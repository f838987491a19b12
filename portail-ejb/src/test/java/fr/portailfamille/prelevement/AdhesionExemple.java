package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.famille.AdresseDeclaree;

/** A mandate of Anne Roux, complete and signed, that replaces nothing. */
final class AdhesionExemple {

  static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";

  private AdhesionExemple() {}

  static AdhesionDemandee signee() {
    var form = new AdhesionDemandee();
    form.setPortee(Portee.TOUTES);
    form.getActivites().add(ActiviteChoisie.of(1, "Cantine", false));
    form.getActivites().add(ActiviteChoisie.of(2, "Garderie du soir", false));
    form.setTitulaire("Anne Roux");
    form.setAdresse(
        AdresseDeclaree.de(new Adresse("12 bis", null, "rue des Lilas", "35000", "Rennes")));
    form.setIban(IBAN);
    form.setCreancier(
        Creancier.of("Régie de Beaupré", "1 place de la Mairie, 35000 Beaupré", "FR72ZZZ123456"));
    form.setAutorisation("J’autorise.");
    form.setSignataire("Anne Roux");
    form.setLieu("Rennes");
    form.setSignature("anne  ROUX");
    form.setCertifie(true);
    return form;
  }

  static MandatConnu connu() {
    var connu = new MandatConnu();
    connu.setMandatId(7L);
    connu.setRum("PF-F-2026-000001-000007");
    connu.setTitulaire("Paul Roux");
    connu.setIban("BE68 •••• •••• 7034");
    connu.setActivites("Toutes les activités, présentes et à venir");
    return connu;
  }
}
