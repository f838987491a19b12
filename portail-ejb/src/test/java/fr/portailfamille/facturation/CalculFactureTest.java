package fr.portailfamille.facturation;

import static fr.portailfamille.facturation.RegroupementLignes.PAR_ACTIVITE;
import static fr.portailfamille.facturation.RegroupementLignes.PAR_ENFANT_ET_ACTIVITE;
import static fr.portailfamille.facturation.RegroupementLignes.PAR_JOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalculFactureTest {

  private static final List<Prestation> MARS =
      List.of(
          cantine(1, "Lina", 5, "3.25"),
          cantine(1, "Lina", 2, "3.25"),
          cantine(1, "Lina", 9, "3.40"),
          cantine(2, "Noé", 2, "3.25"),
          new Prestation(1, "Lina", 8, "Accueil du soir", le(2), Montant.of("1.10")));

  @Test
  void les_lignes_se_groupent_par_enfant_activite_et_prix() {
    assertThat(lignes(PAR_ENFANT_ET_ACTIVITE))
        .containsExactly(
            ligne(1L, "Lina", 8, "Accueil du soir", 2, 2, 1, "1.10"),
            ligne(1L, "Lina", 7, "Cantine", 2, 5, 2, "3.25"),
            ligne(1L, "Lina", 7, "Cantine", 9, 9, 1, "3.40"),
            ligne(2L, "Noé", 7, "Cantine", 2, 2, 1, "3.25"));
  }

  @Test
  void les_lignes_par_activite_melent_les_enfants() {
    assertThat(lignes(PAR_ACTIVITE))
        .containsExactly(
            ligne(null, null, 8, "Accueil du soir", 2, 2, 1, "1.10"),
            ligne(null, null, 7, "Cantine", 2, 5, 3, "3.25"),
            ligne(null, null, 7, "Cantine", 9, 9, 1, "3.40"));
  }

  @Test
  void les_lignes_par_jour_sont_dans_l_ordre() {
    assertThat(lignes(PAR_JOUR))
        .hasSize(5)
        .extracting(LigneCalculee::enfant, ligne -> ligne.periode().debut().getDayOfMonth())
        .startsWith(tuple("Lina", 2), tuple("Lina", 2), tuple("Lina", 5));
  }

  @ParameterizedTest
  @EnumSource
  void le_total_ne_depend_ni_du_regroupement_ni_de_l_ordre(RegroupementLignes regroupement) {
    List<Prestation> autreOrdre = new ArrayList<>(MARS);
    Collections.reverse(autreOrdre);

    FactureCalculee facture = CalculFacture.calculer(MARS, regroupement, Montant.ZERO);

    assertThat(facture.total()).isEqualTo(Montant.of("14.25"));
    assertThat(CalculFacture.calculer(autreOrdre, regroupement, Montant.ZERO)).isEqualTo(facture);
  }

  @ParameterizedTest(name = "solde {0} : à payer {1}, crédit {2}")
  @CsvSource({
    "0, 14.25, 0",
    "10.00, 24.25, 0",
    "-4.25, 10.00, 0",
    "-14.25, 0, 0",
    "-20.00, 0, 5.75"
  })
  void le_solde_anterieur_s_ajoute_au_total(String solde, String net, String credit) {
    FactureCalculee facture =
        CalculFacture.calculer(MARS, PAR_ENFANT_ET_ACTIVITE, Montant.of(solde));

    assertThat(facture.netAPayer()).isEqualTo(Montant.of(net));
    assertThat(facture.creditReporte()).isEqualTo(Montant.of(credit));
  }

  @Test
  void sans_prestation_il_reste_le_solde() {
    FactureCalculee facture = CalculFacture.calculer(List.of(), PAR_JOUR, Montant.of("3"));

    assertThat(facture.lignes()).isEmpty();
    assertThat(facture.total()).isEqualTo(Montant.ZERO);
    assertThat(facture.netAPayer()).isEqualTo(Montant.of("3"));
  }

  private static List<LigneCalculee> lignes(RegroupementLignes regroupement) {
    return CalculFacture.calculer(MARS, regroupement, Montant.ZERO).lignes();
  }

  private static LigneCalculee ligne(
      Long enfantId,
      String enfant,
      long activiteId,
      String activite,
      int premier,
      int dernier,
      int quantite,
      String prix) {
    return new LigneCalculee(
        enfantId,
        enfant,
        activiteId,
        activite,
        new Periode(le(premier), le(dernier)),
        quantite,
        Montant.of(prix));
  }

  private static Prestation cantine(long enfantId, String enfant, int jour, String prix) {
    return new Prestation(enfantId, enfant, 7, "Cantine", le(jour), Montant.of(prix));
  }

  private static LocalDate le(int jour) {
    return LocalDate.of(2026, 3, jour);
  }
}
