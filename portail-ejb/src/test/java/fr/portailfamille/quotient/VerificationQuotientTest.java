package fr.portailfamille.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.SourceQuotient;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationQuotientTest {

  private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "{0}, {1} : {2}")
  @CsvSource(
      textBlock =
          """
          0, 1,
          24000, '2,5',
          '24 000 €', 1.25,
          10000000, 20,
          '24000,00', 3,
          10000001, 2, RevenuInvraisemblable
          -5, 2, RevenuNegatif
          24000.50, 2, RevenuEnEurosEntiers
          , 2, RevenuIllisible
          vingt mille, 2, RevenuIllisible
          <script>, 2, RevenuIllisible
          1e9, 2, RevenuIllisible
          12345678901234567890, 2, RevenuIllisible
          24000, , PartsIllisibles
          24000, deux, PartsIllisibles
          24000, -2, PartsIllisibles
          24000, 0, PartsInvraisemblables
          24000, '0,75', PartsInvraisemblables
          24000, '20,25', PartsInvraisemblables
          24000, '2,3', PartsParQuarts
          """)
  @DisplayName("B35, C09 : revenu et parts d’un avis, tels que les gens les écrivent")
  void revenu_et_parts(String revenu, String parts, String motif) {
    assertThat(cles(QuotientExemple.surAvis(revenu, parts)))
        .containsExactlyElementsOf(motif == null ? List.of() : List.of(motif));
  }

  @ParameterizedTest(name = "{0}, {1} : {2}")
  @CsvSource(
      textBlock =
          """
          3012345678901, 2644A12345678,
          30 12 345 678 901, 26 44 a1234 5678,
          301234567890, 2644A12345678, NumeroFiscalInvalide
          30123456789012, 2644A12345678, NumeroFiscalInvalide
          301234567890A, 2644A12345678, NumeroFiscalInvalide
          ٣٠١٢٣٤٥٦٧٨٩٠١, 2644A12345678, NumeroFiscalInvalide
          , 2644A12345678, NumeroFiscalInvalide
          3012345678901, 2644A1234567, ReferenceAvisInvalide
          3012345678901, 2644-12345678, ReferenceAvisInvalide
          3012345678901, , ReferenceAvisInvalide
          """)
  @DisplayName("C09 : numéro fiscal de 13 chiffres, référence de 13 signes, espaces permis")
  void numero_fiscal_et_reference(String numero, String reference, String motif) {
    var form = QuotientExemple.surAvis("24000", "2");
    form.getAvis().setNumeroFiscal(numero);
    form.getAvis().setReference(reference);

    assertThat(cles(form)).containsExactlyElementsOf(motif == null ? List.of() : List.of(motif));
  }

  @ParameterizedTest(name = "{0}, connue {1}, {2} : {4}")
  @CsvSource(
      textBlock =
          """
          2025, , , ,
          2024, , , ,
          2024, 2025, , ,
          2025, 2025, , , AvisDejaFourni
          2025, 2025, SEPARATION, ,
          2025, 2025, AUTRE, ' ', ChangementAPreciser
          2025, 2025, AUTRE, garde de ma mère,
          2023, , , , AnneeDesRevenusImpossible
          2026, , , , AnneeDesRevenusImpossible
          25, , , , AnneeDesRevenusImpossible
          , , , , AnneeDesRevenusImpossible
          """)
  @DisplayName("E31 : un avis récent, et qui n’a pas déjà servi, sauf si la situation a changé")
  void annee_des_revenus(
      String annee, String connue, ChangementDeSituation changement, String precise, String motif) {
    var form = QuotientExemple.surAvis("24000", "2");
    form.setAnnee(annee);
    form.setAnneeConnue(connue);
    form.setChangement(changement);
    form.setChangementPrecise(precise);

    assertThat(cles(form)).containsExactlyElementsOf(motif == null ? List.of() : List.of(motif));
  }

  @ParameterizedTest(name = "{0}, {1} : {2}")
  @CsvSource(
      textBlock =
          """
          0, 2026-11,
          '650,50', 2026-11,
          '1 250 €', 2026-09,
          650.505, 2026-11, QuotientAuCentime
          -1, 2026-11, QuotientNegatif
          99999, 2026-11,
          100000, 2026-11, QuotientInvraisemblable
          , 2026-11, QuotientIllisible
          650 euros, 2026-11, QuotientIllisible
          "650'; drop table", 2026-11, QuotientIllisible
          650, 2026-12, MoisDuQuotientFutur
          650, 2027-11, MoisDuQuotientFutur
          650, 2026-08, AttestationTropAncienne
          650, 2026-13, MoisDuQuotientObligatoire
          650, novembre, MoisDuQuotientObligatoire
          650, , MoisDuQuotientObligatoire
          """)
  @DisplayName("B35, C10 : le quotient de la CAF, d’un des trois derniers mois")
  void quotient_de_la_caf(String valeur, String mois, String motif) {
    assertThat(cles(QuotientExemple.atteste(valeur, mois)))
        .containsExactlyElementsOf(motif == null ? List.of() : List.of(motif));
  }

  @ParameterizedTest(name = "{0}, {1} : {2}")
  @CsvSource(
      textBlock =
          """
          CAF, 123 45 67,
          CAF, , NumeroAllocataireDemande
          CAF, 12345678, NumeroAllocataireDemande
          CAF, 123456A, NumeroAllocataireDemande
          MSA, ,
          , , OrganismeARepondre
          AGENT, , OrganismeARepondre
          """)
  @DisplayName("C10 : le numéro d’allocataire est demandé pour la CAF, jamais pour la MSA")
  void numero_d_allocataire(SourceQuotient organisme, String numero, String motif) {
    var form = QuotientExemple.atteste("650", "2026-11");
    form.setOrganisme(organisme);
    form.setNumeroAllocataire(numero);

    assertThat(cles(form)).containsExactlyElementsOf(motif == null ? List.of() : List.of(motif));
  }

  @Test
  @DisplayName("B35 : le second avis est vérifié comme le premier, et n’est pas le même")
  void le_second_avis_est_verifie() {
    var form = QuotientExemple.surAvis("24000", "2");
    form.setDeuxAvis(true);

    assertThat(VerificationQuotient.verifier(form, AUJOURDHUI, 3))
        .extracting(Refus::champ)
        .containsExactly("secondRevenu", "secondParts", "secondNumeroFiscal", "secondReference");

    form.setSecondAvis(QuotientExemple.avis("12000", "1", "1"));
    assertThat(cles(form)).containsExactly("AvisDeuxFois", "AvisDeuxFois");
    form.setSecondAvis(QuotientExemple.avis("12000", "1", "2"));
    assertThat(cles(form)).isEmpty();
  }

  @Test
  @DisplayName("B35 : un formulaire vide dit ce qui manque, étape par étape")
  void un_formulaire_vide_dit_ce_qui_manque() {
    assertThat(VerificationQuotient.verifier(new QuotientDemande(), AUJOURDHUI, 3))
        .extracting(refus -> refus.etape() + refus.champ())
        .containsExactly("2origine", "4certifie");
  }

  private static List<String> cles(QuotientDemande form) {
    return VerificationQuotient.verifier(form, AUJOURDHUI, 3).stream()
        .map(refus -> refus.motif().cle())
        .toList();
  }
}
