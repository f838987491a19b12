package fr.portailfamille.assurance;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a declaration must say before it can be filed (E30): each contract covers the school year,
 * or what is left of it.
 */
final class VerificationAssurances {

  static final int ENFANTS = 2;
  static final int CERTIFICATION = 4;
  static final int LONGUEUR_ASSUREUR = 80;
  static final int LONGUEUR_NUMERO = 40;

  /** Further from the school year, a date is a slip of the finger. */
  private static final int ANNEES_PLAUSIBLES = 5;

  private final AssurancesDeclarees form;
  private final LocalDate jour;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationAssurances(AssurancesDeclarees form, LocalDate jour) {
    this.form = form;
    this.jour = jour;
  }

  static List<Refus> verifier(AssurancesDeclarees form, LocalDate jour) {
    var verification = new VerificationAssurances(form, jour);
    for (int rang = 0; rang < form.getEnfants().size(); rang++) {
      verification.enfant(form.getEnfants().get(rang), rang);
    }
    verification.auMoinsUn();
    if (!form.isCertifie()) {
      verification.refus.add(
          new Refus(CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire")));
    }
    return verification.refus;
  }

  private void enfant(EnfantAAssurer enfant, int rang) {
    boolean choisi =
        enfant.declare()
            || enfant.getChoix() == ChoixAssurance.AUCUNE
            || form.modele(enfant).isPresent();
    exiger(choisi, rang, "choix", Motif.of("AssuranceAChoisir", enfant.getPrenom()));
    if (enfant.declare()) {
      textes(enfant.getContrat(), rang);
      debut(enfant.getContrat().getDebut(), rang);
      fin(enfant.getContrat(), rang);
    }
    exiger(!redite(enfant), rang, "choix", Motif.of("AssuranceInchangee", enfant.getPrenom()));
  }

  /** The contract on file, declared again. */
  private boolean redite(EnfantAAssurer enfant) {
    return enfant.getConnue() != null
        && !enfant.isAutreFoyer()
        && form.contrat(enfant).filter(c -> c.cle().equals(enfant.getConnue().cle())).isPresent();
  }

  private void textes(ContratDeclare contrat, int rang) {
    var assureur = ContratDeclare.texte(contrat.getAssureur());
    exiger(!assureur.isEmpty(), rang, "assureur", Motif.of("AssureurObligatoire"));
    exiger(
        assureur.length() <= LONGUEUR_ASSUREUR,
        rang,
        "assureur",
        Motif.of("AssureurTropLong", LONGUEUR_ASSUREUR));
    var numero = ContratDeclare.texte(contrat.getNumero());
    exiger(!numero.isEmpty(), rang, "numero", Motif.of("ContratObligatoire"));
    exiger(
        numero.length() <= LONGUEUR_NUMERO,
        rang,
        "numero",
        Motif.of("ContratTropLong", LONGUEUR_NUMERO));
  }

  private void debut(LocalDate debut, int rang) {
    if (debut == null) {
      exiger(false, rang, "debut", Motif.of("AssuranceDebutObligatoire"));
    } else if (debut.isBefore(form.getDebutAnnee().minusYears(ANNEES_PLAUSIBLES))
        || debut.isAfter(form.getFinAnnee())) {
      exiger(false, rang, "debut", Motif.of("AssuranceAnneeAVerifier", form.getAnnee()));
    } else {
      exiger(
          !debut.isAfter(premierJour()),
          rang,
          "debut",
          Motif.of("AssuranceCommenceTropTard", premierJour()));
    }
  }

  /** The first day of class, or today once the year has begun. */
  private LocalDate premierJour() {
    return jour.isAfter(form.getDebutAnnee()) ? jour : form.getDebutAnnee();
  }

  private void fin(ContratDeclare contrat, int rang) {
    var fin = contrat.getFin();
    if (fin == null) {
      exiger(false, rang, "fin", Motif.of("AssuranceFinObligatoire"));
    } else if (contrat.getDebut() != null && fin.isBefore(contrat.getDebut())) {
      exiger(false, rang, "fin", Motif.of("AssuranceFinAvantDebut"));
    } else if (fin.isAfter(form.getFinAnnee().plusYears(ANNEES_PLAUSIBLES))) {
      exiger(false, rang, "fin", Motif.of("AssuranceAnneeAVerifier", form.getAnnee()));
    } else {
      exiger(
          !fin.isBefore(form.getFinAnnee()),
          rang,
          "fin",
          Motif.of("AssuranceFinitTropTot", form.getFinAnnee()));
    }
  }

  /** Said on the last child's sheet, once each of them has an answer. */
  private void auMoinsUn() {
    boolean aucune =
        form.getEnfants().stream().allMatch(e -> e.getChoix() == ChoixAssurance.AUCUNE);
    int dernier = Math.max(0, form.getEnfants().size() - 1);
    exiger(!aucune, dernier, "choix", Motif.of("AucuneAssuranceDeclaree"));
  }

  private void exiger(boolean juste, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(ENFANTS, rang, champ, motif));
    }
  }
}
