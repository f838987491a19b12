package fr.portailfamille.sante;

import fr.portailfamille.document.Sujet;
import java.time.LocalDate;
import java.util.List;

/** Sheets typed by a family. */
final class SanteExemple {

  static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
  static final LocalDate NEE_LE = LocalDate.of(2019, 3, 4);
  static final Sujet LINA = new Sujet(12, "Lina");

  private SanteExemple() {}

  /** Nothing to say but a diet. */
  static SanteDeclaree sante() {
    var sante = new SanteDeclaree();
    sante.completer(NEE_LE);
    sante.setAllergique(OuiNon.NON);
    sante.setRegime("Végétarien");
    sante.setTraitement(OuiNon.NON);
    sante.setPai(OuiNon.NON);
    return sante;
  }

  static FicheDemandee lina() {
    var fiche = new FicheDemandee();
    fiche.setEnfantId(LINA.enfantId());
    fiche.setPrenom("Lina");
    fiche.setNom("Roux");
    fiche.setNeLe(NEE_LE);
    fiche.setChoix(ChoixFiche.RENSEIGNER);
    fiche.setSante(sante());
    return fiche;
  }

  static FicheDemandee linaConnue() {
    var fiche = lina();
    fiche.setVersion(1);
    fiche.setConnue(sante());
    return fiche;
  }

  static InformationsDemandees certifie(FicheDemandee... fiches) {
    var form = new InformationsDemandees();
    form.getEnfants().addAll(List.of(fiches));
    form.setCertifie(true);
    return form;
  }

  static void allergique(SanteDeclaree sante) {
    sante.setAllergique(OuiNon.OUI);
    sante.getAlimentaire().setPresente(true);
    sante.getAlimentaire().setPrecision("arachide");
    sante.getAlimentaire().setConduite("appeler le 15");
  }

  static void pai(SanteDeclaree sante) {
    sante.setPai(OuiNon.OUI);
    sante.setPaiExpireLe(JOUR);
  }
}
