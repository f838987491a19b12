package fr.portailfamille.sante;

import static fr.portailfamille.sante.SanteExemple.JOUR;
import static fr.portailfamille.sante.SanteExemple.NEE_LE;
import static fr.portailfamille.sante.SanteExemple.certifie;
import static fr.portailfamille.sante.SanteExemple.lina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.demarche.Refus;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationSanteTest {

  private static final String PANIER = "Panier-repas fourni par la famille (PAI)";
  private static final List<String> REGIMES = List.of("Sans porc", "Végétarien", PANIER);

  @Test
  @DisplayName("A40, B14 : une fiche complète se dépose, sans vaccin comme avec allergie et PAI")
  void une_fiche_complete_se_depose() {
    var simple = lina();
    var chargee = lina();
    SanteExemple.allergique(chargee.getSante());
    SanteExemple.pai(chargee.getSante());
    chargee.getSante().setRegime(PANIER);

    assertThat(verifier(certifie(simple, chargee))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("A40, B14 : ce qui manque ou ne va pas est dit à sa question, en français")
  void ce_qui_ne_va_pas_est_refuse(
      String champ, String cle, int etape, Consumer<FicheDemandee> changement) {
    var fiche = lina();
    changement.accept(fiche);

    var refus = verifier(certifie(fiche, lina()));

    assertThat(refus)
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(tuple(champ, cle, etape, 0));
    assertThat(Messages.texte(refus.get(0).motif())).isNotBlank();
  }

  static Stream<Arguments> ce_qui_ne_va_pas_est_refuse() {
    return Stream.of(
        sante("choix", "FicheSanteARelire", f -> f.setPerimee(true)),
        sante("allergique", "AllergieARepondre", f -> f.getSante().setAllergique(null)),
        sante(
            "alimentairePresente", "AllergieACocher", f -> f.getSante().setAllergique(OuiNon.OUI)),
        sante(
            "alimentairePrecision",
            "AllergieAPreciser",
            f -> allergique(f).getAlimentaire().setPrecision(" ")),
        sante(
            "alimentaireConduite",
            "ConduiteAPreciser",
            f -> allergique(f).getAlimentaire().setConduite(null)),
        sante(
            "alimentaireConduite",
            "TexteDeSanteTropLong",
            f -> allergique(f).getAlimentaire().setConduite("x".repeat(1_001))),
        sante("regime", "RegimeAChoisir", f -> f.getSante().setRegime(null)),
        sante("regime", "RegimeAChoisir", f -> f.getSante().setRegime("Sans gluten")),
        sante("traitement", "TraitementARepondre", f -> f.getSante().setTraitement(null)),
        sante(
            "traitementPrecise",
            "TraitementAPreciser",
            f -> f.getSante().setTraitement(OuiNon.OUI)),
        sante("medecin", "MedecinANommer", f -> f.getSante().setMedecinTelephone("0612345678")),
        sante("medecinTelephone", "TelephoneInvalide", f -> f.getSante().setMedecin("Dr Petit")),
        sante(
            "remarques", "TexteDeSanteTropLong", f -> f.getSante().setRemarques("x".repeat(1_001))),
        sante("pai", "PaiARepondre", f -> f.getSante().setPai(null)),
        sante("pai", "RegimeAvecPai", f -> f.getSante().setRegime(PANIER)),
        sante("paiExpireLe", "FinDuPaiObligatoire", f -> f.getSante().setPai(OuiNon.OUI)),
        sante("paiExpireLe", "PaiExpire", VerificationSanteTest::paiTermine),
        sante("paiExpireLe", "PaiTropLoin", VerificationSanteTest::paiMalDate),
        vaccin("DatesIllisibles", "14/05"),
        vaccin("DateDeVaccinImpossible", "03/03/2019"),
        vaccin("DateDeVaccinImpossible", "25/11/2026"));
  }

  private static Arguments sante(String champ, String cle, Consumer<FicheDemandee> changement) {
    return arguments(champ, cle, VerificationSante.SANTE, changement);
  }

  private static Arguments vaccin(String cle, String dates) {
    Consumer<FicheDemandee> changement =
        f -> f.getSante().vaccinationDe("ROR").setDates("05/03/2020, " + dates);
    return arguments("datesROR", cle, VerificationSante.VACCINATIONS, changement);
  }

  private static SanteDeclaree allergique(FicheDemandee fiche) {
    SanteExemple.allergique(fiche.getSante());
    return fiche.getSante();
  }

  private static void paiMalDate(FicheDemandee fiche) {
    SanteExemple.pai(fiche.getSante());
    fiche.getSante().setPaiExpireLe(JOUR.plusYears(10).plusDays(1));
  }

  private static void paiTermine(FicheDemandee fiche) {
    SanteExemple.pai(fiche.getSante());
    fiche.getSante().setPaiExpireLe(JOUR.minusDays(1));
  }

  @Test
  @DisplayName("B14 : chaque enfant a une réponse, et un au moins une fiche à remplir")
  void chaque_enfant_a_une_reponse() {
    var laissee = lina();
    laissee.setChoix(ChoixFiche.LAISSER);
    laissee.setSante(new SanteDeclaree());
    var sansReponse = lina();
    sansReponse.setChoix(null);

    assertThat(verifier(certifie(laissee, lina()))).isEmpty();
    assertThat(verifier(certifie(laissee)))
        .extracting(r -> r.motif().cle())
        .containsExactly("AucuneFicheRenseignee");
    assertThat(verifier(certifie(lina(), sansReponse)))
        .extracting(r -> r.motif().cle(), Refus::rang)
        .containsExactly(tuple("FicheAChoisir", 1));
  }

  @Test
  @DisplayName("Une dose du jour de la naissance ou d’aujourd’hui est possible")
  void une_dose_aux_bornes_est_possible() {
    var fiche = lina();
    fiche.getSante().vaccinationDe("HEPATITE_B").setDates("04/03/2019, 24/11/2026");

    assertThat(fiche.getNeLe()).isEqualTo(NEE_LE);
    assertThat(verifier(certifie(fiche))).isEmpty();
  }

  @Test
  @DisplayName("A40 : rien ne se dépose sans certification")
  void rien_ne_se_depose_sans_certification() {
    var form = certifie(lina());
    form.setCertifie(false);

    assertThat(verifier(form)).extracting(Refus::champ).containsExactly("certifie");
  }

  private static List<Refus> verifier(InformationsDemandees form) {
    return VerificationSante.verifier(form, REGIMES, JOUR);
  }
}
