package fr.portailfamille.sante;

import java.time.LocalDate;

/** What the tests' families say of the health of a child; « arachide » is the word to look for. */
public final class SanteFixture {

  static final String REGIME = "Sans porc";

  private SanteFixture() {}

  /** The sheet of this child of the form, to be filled in. */
  static FicheDemandee fiche(InformationsDemandees form, String prenom) {
    var fiche =
        form.getEnfants().stream()
            .filter(f -> f.getPrenom().equals(prenom))
            .findFirst()
            .orElseThrow();
    fiche.setChoix(ChoixFiche.RENSEIGNER);
    return fiche;
  }

  /** Nothing but a diet for that child, nothing changed for the others. */
  public static SanteDeclaree simple(InformationsDemandees form, String prenom) {
    form.getEnfants().forEach(fiche -> fiche.setChoix(ChoixFiche.LAISSER));
    var sante = fiche(form, prenom).getSante();
    sante.setAllergique(OuiNon.NON);
    sante.setRegime(REGIME);
    sante.setTraitement(OuiNon.NON);
    sante.setPai(OuiNon.NON);
    form.setCertifie(true);
    return sante;
  }

  /** An allergy, a plan until that day and a dose. */
  public static SanteDeclaree chargee(
      InformationsDemandees form, String prenom, LocalDate finDuPai) {
    var sante = simple(form, prenom);
    sante.setAllergique(OuiNon.OUI);
    sante.getAlimentaire().setPresente(true);
    sante.getAlimentaire().setPrecision("arachide");
    sante.getAlimentaire().setConduite("donner l’antihistaminique, appeler le 15");
    sante.setPai(OuiNon.OUI);
    sante.setPaiExpireLe(finDuPai);
    sante.vaccinationDe("DTP").setDates("04/05/2017, 05/07/2017");
    return sante;
  }
}
