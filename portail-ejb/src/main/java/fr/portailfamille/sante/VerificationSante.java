package fr.portailfamille.sante;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.parametre.Parametre;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What sheets must say before they can be filed (A40, B14). In step 2 the rank is that of the child
 * in the household, in step 3 among the children whose sheet is filled in.
 */
final class VerificationSante {

  private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static final int SANTE = 2;
  static final int VACCINATIONS = 3;
  static final int CERTIFICATION = 5;
  static final int LONGUEUR = 1_000;
  private static final int LONGUEUR_NOM = 120;

  /** Further, a year was mistyped: longer than a whole time at school here. */
  private static final int ANNEES_DE_PAI = 10;

  private final List<Refus> refus = new ArrayList<>();
  private final List<String> regimes;
  private final LocalDate jour;

  private VerificationSante(List<String> regimes, LocalDate jour) {
    this.regimes = regimes;
    this.jour = jour;
  }

  static List<Refus> verifier(InformationsDemandees form, List<String> regimes, LocalDate jour) {
    var verification = new VerificationSante(regimes, jour);
    verification.sante(form);
    for (int rang = 0; rang < form.renseignees().size(); rang++) {
      verification.vaccinations(form.renseignees().get(rang), rang);
    }
    verification.exiger(
        form.isCertifie(), CERTIFICATION, 0, "certifie", Motif.of("CertificationObligatoire"));
    return verification.refus;
  }

  private void sante(InformationsDemandees form) {
    var enfants = form.getEnfants();
    for (int rang = 0; rang < enfants.size(); rang++) {
      var fiche = enfants.get(rang);
      exiger(fiche.getChoix() != null, rang, "choix", Motif.of("FicheAChoisir", fiche.getPrenom()));
      if (fiche.estRenseignee()) {
        sante(fiche, rang);
      }
    }
    boolean aucune = enfants.stream().allMatch(fiche -> fiche.getChoix() == ChoixFiche.LAISSER);
    int dernier = Math.max(0, enfants.size() - 1);
    exiger(!aucune, dernier, "choix", Motif.of("AucuneFicheRenseignee"));
  }

  private void sante(FicheDemandee fiche, int rang) {
    exiger(!fiche.isPerimee(), rang, "choix", Motif.of("FicheSanteARelire", fiche.getPrenom()));
    var sante = fiche.getSante();
    allergies(sante, rang);
    exiger(
        regimes.contains(Textes.ou(sante.getRegime(), "")),
        rang,
        "regime",
        Motif.of("RegimeAChoisir"));
    exiger(sante.getTraitement() != null, rang, "traitement", Motif.of("TraitementARepondre"));
    if (sante.getTraitement() == OuiNon.OUI) {
      dire(sante.getTraitementPrecise(), rang, "traitementPrecise", "TraitementAPreciser");
    }
    medecin(sante, rang);
    tenir(sante.getRemarques(), rang, "remarques");
    pai(sante, rang);
  }

  private void allergies(SanteDeclaree sante, int rang) {
    exiger(sante.getAllergique() != null, rang, "allergique", Motif.of("AllergieARepondre"));
    if (sante.getAllergique() != OuiNon.OUI) {
      return;
    }
    exiger(
        sante.allergies().stream().anyMatch(AllergieDeclaree::isPresente),
        rang,
        "alimentairePresente",
        Motif.of("AllergieACocher"));
    allergie(sante.getAlimentaire(), rang, "alimentaire");
    allergie(sante.getMedicamenteuse(), rang, "medicamenteuse");
    allergie(sante.getAutreAllergie(), rang, "autreAllergie");
  }

  private void allergie(AllergieDeclaree allergie, int rang, String champ) {
    if (allergie.isPresente()) {
      dire(allergie.getPrecision(), rang, champ + "Precision", "AllergieAPreciser");
      dire(allergie.getConduite(), rang, champ + "Conduite", "ConduiteAPreciser");
    }
  }

  private void medecin(SanteDeclaree sante, int rang) {
    boolean sansNom = Textes.vide(sante.getMedecin());
    boolean sansNumero = Textes.vide(sante.getMedecinTelephone());
    exiger(!sansNom || sansNumero, rang, "medecin", Motif.of("MedecinANommer"));
    exiger(
        sansNom || sante.getMedecin().strip().length() <= LONGUEUR_NOM,
        rang,
        "medecin",
        Motif.of("TexteDeSanteTropLong", LONGUEUR_NOM));
    exiger(
        sansNom && sansNumero || Telephone.enE164(sante.getMedecinTelephone()).isPresent(),
        rang,
        "medecinTelephone",
        Motif.of("TelephoneInvalide"));
  }

  private void pai(SanteDeclaree sante, int rang) {
    exiger(sante.getPai() != null, rang, "pai", Motif.of("PaiARepondre"));
    exiger(
        sante.getPai() != OuiNon.NON || !demandeUnPai(sante.getRegime()),
        rang,
        "pai",
        Motif.of("RegimeAvecPai", Textes.ou(sante.getRegime(), "")));
    if (sante.aUnPai()) {
      var fin = sante.getPaiExpireLe();
      exiger(fin != null, rang, "paiExpireLe", Motif.of("FinDuPaiObligatoire"));
      exiger(fin == null || !fin.isBefore(jour), rang, "paiExpireLe", Motif.of("PaiExpire"));
      exiger(
          fin == null || !fin.isAfter(jour.plusYears(ANNEES_DE_PAI)),
          rang,
          "paiExpireLe",
          Motif.of("PaiTropLoin", ANNEES_DE_PAI));
    }
  }

  /** As the town names its diets: {@link Parametre#SANTE_REGIMES}. */
  private static boolean demandeUnPai(String regime) {
    return regime != null && regime.strip().endsWith("(PAI)");
  }

  private void vaccinations(FicheDemandee fiche, int rang) {
    for (var vaccination : fiche.getSante().getVaccinations()) {
      var nom = vaccination.getVaccin().getLibelle();
      var champ = "dates" + vaccination.getVaccin();
      var jours = vaccination.jours();
      exiger(jours.isPresent(), VACCINATIONS, rang, champ, Motif.of("DatesIllisibles", nom));
      jours.stream()
          .flatMap(List::stream)
          .filter(dose -> dose.isAfter(jour) || dose.isBefore(fiche.getNeLe()))
          .map(dose -> Motif.of("DateDeVaccinImpossible", nom, JOUR.format(dose)))
          .limit(1)
          .forEach(motif -> exiger(false, VACCINATIONS, rang, champ, motif));
    }
  }

  private void dire(String texte, int rang, String champ, String cle) {
    exiger(!Textes.vide(texte), rang, champ, Motif.of(cle));
    tenir(texte, rang, champ);
  }

  private void tenir(String texte, int rang, String champ) {
    boolean tient = Textes.ou(texte, "").length() <= LONGUEUR;
    exiger(tient, rang, champ, Motif.of("TexteDeSanteTropLong", LONGUEUR));
  }

  private void exiger(boolean juste, int rang, String champ, Motif motif) {
    exiger(juste, SANTE, rang, champ, motif);
  }

  private void exiger(boolean juste, int etape, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, rang, champ, motif));
    }
  }
}
