package fr.portailfamille.famille.adresse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Refus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationDemenagementTest {

  private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 24);
  private static final String ACTUELLE = "3 rue des Lilas, 35000 Valombrelle";

  @ParameterizedTest(name = "{0} {1}, {2} {3}, depuis {4}, justificatif du {5} : {6}")
  @CsvSource(
      textBlock =
          """
          8, rue des Acacias, 35000, Valombrelle, 2026-11-24, 2026-11-24,
          8, rue des Acacias, 35000, Valombrelle, 2021-11-25, 2026-09-25,
          8, rue des Acacias, 35000, Valombrelle, 2026-11-25, 2026-11-24, DemenagementFutur
          8, rue des Acacias, 35000, Valombrelle, 2021-11-24, 2026-11-24, DemenagementTropAncien
          8, rue des Acacias, 35000, Valombrelle, , 2026-11-24, DemenagementObligatoire
          8, rue des Acacias, 35000, Valombrelle, 2026-11-01, , DateDuJustificatifObligatoire
          8, rue des Acacias, 35000, Valombrelle, 2026-11-01, 2026-11-25, JustificatifFutur
          8, rue des Acacias, 35000, Valombrelle, 2026-11-01, 2026-09-24, JustificatifTropAncien
          3, rue des Lilas, 35000, Valombrelle, 2026-11-01, 2026-11-01, AdresseInchangee
          ' 3 ', 'rue des Lilas ', 35000, Valombrelle, 2026-11-01, 2026-11-01, AdresseInchangee
          , , 35000, Valombrelle, 2026-11-01, 2026-11-01, VoieObligatoire
          8, rue des Acacias, 3500, Valombrelle, 2026-11-01, 2026-11-01, CodePostalInvalide
          8, rue des Acacias, 35000, , 2026-11-01, 2026-11-01, CommuneObligatoire
          12345678901, rue des Acacias, 35000, Valombrelle, 2026-11-01, 2026-11-01, AdresseTropLongue
          """)
  @DisplayName("B11, E29 : une adresse nouvelle et complète, un justificatif de moins de deux mois")
  void ce_qui_ne_va_pas_est_dit(
      String numero,
      String voie,
      String codePostal,
      String commune,
      LocalDate depuis,
      LocalDate justificatifDu,
      String motif) {
    var form = new NouvelleAdresse();
    form.setActuelle(ACTUELLE);
    form.getAdresse().setNumero(numero);
    form.getAdresse().setVoie(voie);
    form.getAdresse().setCodePostal(codePostal);
    form.getAdresse().setCommune(commune);
    form.setDepuis(depuis);
    form.setJustificatifDu(justificatifDu);
    form.setCertifie(true);

    assertThat(cles(form)).containsExactlyElementsOf(motif == null ? List.of() : List.of(motif));
  }

  @Test
  @DisplayName("B11 : un formulaire vide dit tout ce qui manque, champ par champ")
  void un_formulaire_vide_dit_tout_ce_qui_manque() {
    assertThat(VerificationDemenagement.verifier(new NouvelleAdresse(), AUJOURDHUI, 2))
        .extracting(Refus::champ)
        .isEqualTo(
            Arrays.asList("voie", "codePostal", "commune", "depuis", "justificatifDu", "certifie"));
  }

  private static List<String> cles(NouvelleAdresse form) {
    return VerificationDemenagement.verifier(form, AUJOURDHUI, 2).stream()
        .map(refus -> refus.motif().cle())
        .toList();
  }
}
