package fr.portailfamille.assurance;

import java.time.LocalDate;

/** Mia has her own contract, Tao shares it, Zoé declares nothing; school year 2026-2027. */
final class AssurancesExemple {

  static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);
  static final LocalDate DERNIER_JOUR = LocalDate.of(2027, 7, 2);
  static final LocalDate AVANT = LocalDate.of(2026, 6, 15);
  static final long MIA = 1;
  static final long TAO = 2;
  static final long ZOE = 3;

  private AssurancesExemple() {}

  static AssurancesDeclarees fratrie() {
    var form = new AssurancesDeclarees();
    form.setAnneeId(7L);
    form.setAnnee("2026-2027");
    form.setDebutAnnee(RENTREE);
    form.setFinAnnee(DERNIER_JOUR);
    form.getEnfants().add(enfant(MIA, "Mia", ChoixAssurance.DECLARER));
    form.getEnfants().add(enfant(TAO, "Tao", ChoixAssurance.MEME_CONTRAT));
    form.getEnfants().add(enfant(ZOE, "Zoé", ChoixAssurance.AUCUNE));
    mia(form).setContrat(contrat("Mutuelle des Tilleuls", "A-1234"));
    tao(form).setCommeId(MIA);
    form.setCertifie(true);
    return form;
  }

  static ContratDeclare contrat(String assureur, String numero) {
    var contrat = new ContratDeclare();
    contrat.setAssureur(assureur);
    contrat.setNumero(numero);
    contrat.setDebut(RENTREE);
    contrat.setFin(LocalDate.of(2027, 8, 31));
    return contrat;
  }

  private static EnfantAAssurer enfant(long id, String prenom, ChoixAssurance choix) {
    var enfant = new EnfantAAssurer();
    enfant.setEnfantId(id);
    enfant.setPrenom(prenom);
    enfant.setNom("Roux");
    enfant.setChoix(choix);
    return enfant;
  }

  static EnfantAAssurer mia(AssurancesDeclarees form) {
    return form.getEnfants().get(0);
  }

  static EnfantAAssurer tao(AssurancesDeclarees form) {
    return form.getEnfants().get(1);
  }

  static EnfantAAssurer zoe(AssurancesDeclarees form) {
    return form.getEnfants().get(2);
  }
}
