package fr.portailfamille.assurance;

import static fr.portailfamille.assurance.AssurancesExemple.AVANT;
import static fr.portailfamille.assurance.AssurancesExemple.DERNIER_JOUR;
import static fr.portailfamille.assurance.AssurancesExemple.RENTREE;
import static fr.portailfamille.assurance.AssurancesExemple.fratrie;
import static fr.portailfamille.assurance.AssurancesExemple.mia;
import static fr.portailfamille.assurance.AssurancesExemple.tao;
import static fr.portailfamille.assurance.AssurancesExemple.zoe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationAssurancesTest {

  @Test
  @DisplayName("E30 : un contrat pour l’une, le même pour l’autre, rien pour la troisième")
  void une_declaration_complete_n_est_pas_refusee() {
    assertThat(VerificationAssurances.verifier(fratrie(), AVANT)).isEmpty();
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("E30 : chaque réponse fausse est dite à son champ, sur la fiche de l’enfant")
  void chaque_erreur_est_dite_a_son_champ(
      Consumer<AssurancesDeclarees> erreur, String champ, String cle, int etape, int rang) {
    var form = fratrie();
    erreur.accept(form);

    assertThat(VerificationAssurances.verifier(form, AVANT))
        .singleElement()
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(champ, cle, etape, rang);
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(f -> zoe(f).setChoix(null), "choix", "AssuranceAChoisir", 2, 2),
        erreur(f -> tao(f).setCommeId(null), "choix", "AssuranceAChoisir", 2, 1),
        erreur(f -> mia(f).setChoix(ChoixAssurance.AUCUNE), "choix", "AssuranceAChoisir", 2, 1),
        erreur(f -> aucune(f), "choix", "AucuneAssuranceDeclaree", 2, 2),
        erreur(f -> f.getEnfants().clear(), "choix", "AucuneAssuranceDeclaree", 2, 0),
        surMia(c -> c.setAssureur("  "), "assureur", "AssureurObligatoire"),
        surMia(c -> c.setAssureur("x".repeat(81)), "assureur", "AssureurTropLong"),
        surMia(c -> c.setNumero(null), "numero", "ContratObligatoire"),
        surMia(c -> c.setNumero("9".repeat(41)), "numero", "ContratTropLong"),
        surMia(c -> c.setDebut(null), "debut", "AssuranceDebutObligatoire"),
        surMia(c -> c.setDebut(RENTREE.plusDays(1)), "debut", "AssuranceCommenceTropTard"),
        surMia(c -> c.setDebut(LocalDate.of(206, 9, 1)), "debut", "AssuranceAnneeAVerifier"),
        surMia(c -> c.setDebut(RENTREE.minusYears(6)), "debut", "AssuranceAnneeAVerifier"),
        surMia(c -> c.setFin(null), "fin", "AssuranceFinObligatoire"),
        surMia(c -> c.setFin(RENTREE.minusDays(1)), "fin", "AssuranceFinAvantDebut"),
        surMia(c -> c.setFin(DERNIER_JOUR.minusDays(1)), "fin", "AssuranceFinitTropTot"),
        surMia(c -> c.setFin(LocalDate.of(2207, 8, 31)), "fin", "AssuranceAnneeAVerifier"),
        erreur(f -> mia(f).setConnue(mia(f).getContrat()), "choix", "AssuranceInchangee", 2, 0),
        erreur(f -> tao(f).setConnue(mia(f).getContrat()), "choix", "AssuranceInchangee", 2, 1),
        erreur(f -> f.setCertifie(false), "certifie", "CertificationObligatoire", 4, 0));
  }

  @Test
  @DisplayName("E30 : les bornes comptent : du premier au dernier jour de classe suffit")
  void les_bornes_suffisent() {
    var form = fratrie();
    mia(form).getContrat().setDebut(RENTREE);
    mia(form).getContrat().setFin(DERNIER_JOUR);

    assertThat(VerificationAssurances.verifier(form, AVANT)).isEmpty();
    assertThat(VerificationAssurances.verifier(form, RENTREE)).isEmpty();
  }

  @ParameterizedTest(name = "le {0}, un contrat qui commence le {1} : {2}")
  @MethodSource("annee_commencee")
  @DisplayName("E30 : l’année commencée, l’assurance couvre ce qui en reste, dès aujourd’hui")
  void l_annee_commencee_seul_le_reste_compte(
      LocalDate jour, LocalDate debut, List<String> attendus) {
    var form = fratrie();
    mia(form).getContrat().setDebut(debut);

    assertThat(VerificationAssurances.verifier(form, jour))
        .extracting(refus -> refus.motif().cle())
        .isEqualTo(attendus);
  }

  static Stream<Arguments> annee_commencee() {
    var novembre = LocalDate.of(2026, 11, 24);
    return Stream.of(
        arguments(RENTREE, RENTREE, List.of()),
        arguments(novembre, novembre, List.of()),
        arguments(novembre, RENTREE, List.of()),
        arguments(novembre, novembre.plusDays(1), List.of("AssuranceCommenceTropTard")),
        arguments(DERNIER_JOUR, DERNIER_JOUR, List.of()));
  }

  @Test
  @DisplayName("E30 : le refus nomme le jour à partir duquel il faut être couvert")
  void le_refus_nomme_le_jour() {
    var form = fratrie();
    mia(form).getContrat().setDebut(LocalDate.of(2026, 12, 1));

    assertThat(VerificationAssurances.verifier(form, LocalDate.of(2026, 11, 24)))
        .singleElement()
        .extracting(Refus::motif)
        .isEqualTo(Motif.of("AssuranceCommenceTropTard", LocalDate.of(2026, 11, 24)));
  }

  @Test
  @DisplayName("E30 : toutes les erreurs d’une fiche sont dites en une fois")
  void toutes_les_erreurs_sont_dites() {
    var form = fratrie();
    mia(form).setContrat(new ContratDeclare());

    assertThat(VerificationAssurances.verifier(form, AVANT))
        .extracting(Refus::champ)
        .containsExactly("assureur", "numero", "debut", "fin");
  }

  @Test
  @DisplayName("E30 : « le même contrat » se redemande quand l’autre enfant n’en déclare plus")
  void le_meme_contrat_se_redemande() {
    var form = fratrie();
    form.relierLesContrats();
    assertThat(form.contrat(tao(form))).contains(mia(form).getContrat());

    mia(form).setChoix(ChoixAssurance.AUCUNE);
    form.relierLesContrats();

    assertThat(tao(form).getChoix()).isNull();
    assertThat(form.declares()).isEmpty();
  }

  @Test
  @DisplayName("E30 : pour une autre année, qui n’avait besoin de rien répond de nouveau")
  void une_autre_annee_redemande() {
    var form = fratrie();
    form.setAnneeId(8L);

    assertThat(zoe(form).getChoix()).isNull();
    assertThat(mia(form).getContrat().getAssureur()).isEqualTo("Mutuelle des Tilleuls");
  }

  private static void aucune(AssurancesDeclarees form) {
    form.getEnfants().forEach(enfant -> enfant.setChoix(ChoixAssurance.AUCUNE));
  }

  private static Arguments surMia(Consumer<ContratDeclare> erreur, String champ, String cle) {
    return erreur(f -> erreur.accept(mia(f).getContrat()), champ, cle, 2, 0);
  }

  private static Arguments erreur(
      Consumer<AssurancesDeclarees> erreur, String champ, String cle, int etape, int rang) {
    return arguments(erreur, champ, cle, etape, rang);
  }
}
