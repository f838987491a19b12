package fr.portailfamille.tarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculTarifTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 3, 5);
  private static final Periode ANNEE = annee(2025);

  private static final GrilleTarifaire GRILLE =
      new GrilleTarifaire(
          List.of(
              tranche("C", "1200", "4.80", "6.20"),
              tranche("A", "0", "1.00", "5.00"),
              tranche("B", "600", "3.25", "5.60")));

  private static final TauxEffort TAUX =
      new TauxEffort(
          new BigDecimal("0.004"), Montant.of("1.20"), Montant.of("5.10"), Montant.of("6.90"));

  @ParameterizedTest(name = "QF {0}, résident {1} : {2} €")
  @CsvSource({
    "0, true, 1.00",
    "-5, true, 1.00",
    "599.99, true, 1.00",
    "600, true, 3.25",
    "1199, true, 3.25",
    "1200, true, 4.80",
    "99999, true, 4.80",
    "600, false, 5.60",
    ", true, 4.80",
    ", false, 6.20"
  })
  void la_tranche_donne_le_prix(BigDecimal quotient, boolean resident, String prix) {
    assertThat(calculer(sansFratrie(GRILLE), quotient, resident, 1).prix())
        .isEqualTo(Montant.of(prix));
  }

  @ParameterizedTest(name = "QF {0}, résident {1} : {2} €")
  @CsvSource({
    "200, true, 1.20",
    "300, true, 1.20",
    "301, true, 1.20",
    "302, true, 1.21",
    "900, true, 3.60",
    "1275, true, 5.10",
    "3000, true, 5.10",
    ", true, 5.10",
    "200, false, 6.90"
  })
  void le_taux_d_effort_est_borne(BigDecimal quotient, boolean resident, String prix) {
    assertThat(calculer(sansFratrie(TAUX), quotient, resident, 1).prix())
        .isEqualTo(Montant.of(prix));
  }

  @ParameterizedTest(name = "enfant n° {0} : {1} €")
  @CsvSource({"1, 3.25", "2, 2.60", "3, 1.63", "4, 1.63"})
  @DisplayName("D21 : réduction en pourcentage selon le rang")
  void la_fratrie_reduit_le_prix_en_pourcentage(int rang, String prix) {
    DegressifFratrie fratrie = DegressifFratrie.de(Map.of(2, reduction("20"), 3, reduction("50")));

    assertThat(calculer(new Tarif(ANNEE, GRILLE, fratrie), qf("700"), true, rang).prix())
        .isEqualTo(Montant.of(prix));
  }

  @ParameterizedTest(name = "QF {0}, enfant n° {1} : {2} €")
  @CsvSource({"700, 1, 3.25", "700, 2, 2.00", "100, 2, 1.00"})
  @DisplayName("D21 : prix fixé selon le rang, jamais plus cher que le premier enfant")
  void la_fratrie_a_son_prix(BigDecimal quotient, int rang, String prix) {
    DegressifFratrie fratrie =
        DegressifFratrie.de(Map.of(2, new TarifDeRang.Prix(Montant.of("2.00"))));

    assertThat(calculer(new Tarif(ANNEE, GRILLE, fratrie), quotient, true, rang).prix())
        .isEqualTo(Montant.of(prix));
  }

  @Test
  void le_tarif_est_celui_du_jour() {
    Tarif ancien = sansFratrie(GRILLE);
    Tarif nouveau = new Tarif(annee(2026), TAUX, DegressifFratrie.aucun());
    SituationTarifaire situation = new SituationTarifaire(qf("900"), true, 1);
    List<Tarif> tarifs = List.of(ancien, nouveau);

    assertThat(CalculTarif.prix(tarifs, situation, LocalDate.of(2026, 8, 31)).prix())
        .isEqualTo(Montant.of("3.25"));
    assertThat(CalculTarif.prix(tarifs, situation, LocalDate.of(2026, 9, 1)).prix())
        .isEqualTo(Montant.of("3.60"));
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> CalculTarif.prix(tarifs, situation, LocalDate.of(2028, 1, 1)))
        .satisfies(refus -> assertThat(refus.motif().cle()).isEqualTo("TarifAbsent"));
  }

  @Test
  void le_prix_s_explique_en_francais() {
    Tarif grille = new Tarif(ANNEE, GRILLE, DegressifFratrie.de(Map.of(2, reduction("20"))));

    assertThat(texte(calculer(grille, qf("1250.5"), true, 2)))
        .isEqualTo(
            "Quotient familial de 1\u202f250,5 € : tranche «\u00a0C\u00a0» (tarif des habitants de la"
                + " commune). Enfant n° 2 de la fratrie : réduction de 20 %.");
    assertThat(texte(calculer(grille, null, false, 1)))
        .isEqualTo("Sans quotient familial connu : prix maximal (tarif hors commune).");
    assertThat(texte(calculer(sansFratrie(TAUX), qf("900"), true, 1)))
        .isEqualTo("0,4 % du quotient familial de 900 €, entre 1,20\u00a0€ et 5,10\u00a0€.");
  }

  @Test
  void une_grille_incomplete_est_refusee() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new GrilleTarifaire(List.of(tranche("B", "600", "3", "5"))));
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new GrilleTarifaire(List.of()));
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(
            () ->
                new GrilleTarifaire(
                    List.of(tranche("A", "0", "1", "5"), tranche("B", "0.00", "3", "5"))));
  }

  private static PrixExplique calculer(
      Tarif tarif, BigDecimal quotient, boolean resident, int rang) {
    return CalculTarif.prix(List.of(tarif), new SituationTarifaire(quotient, resident, rang), JOUR);
  }

  private static String texte(PrixExplique prix) {
    return Messages.texte(prix.motif());
  }

  private static Tarif sansFratrie(Bareme bareme) {
    return new Tarif(ANNEE, bareme, DegressifFratrie.aucun());
  }

  private static TarifDeRang reduction(String pourcentage) {
    return new TarifDeRang.Reduction(new BigDecimal(pourcentage));
  }

  private static TrancheTarif tranche(
      String libelle, String minimum, String resident, String exterieur) {
    return new TrancheTarif(
        libelle, new BigDecimal(minimum), Montant.of(resident), Montant.of(exterieur));
  }

  private static BigDecimal qf(String quotient) {
    return new BigDecimal(quotient);
  }

  private static Periode annee(int rentree) {
    return new Periode(LocalDate.of(rentree, 9, 1), LocalDate.of(rentree + 1, 8, 31));
  }
}
