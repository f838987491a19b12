package fr.portailfamille.facturation.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.facturation.JourFacture;
import fr.portailfamille.tarification.ActiviteTarifee;
import fr.portailfamille.tarification.DegressifFratrie;
import fr.portailfamille.tarification.GrilleTarifaire;
import fr.portailfamille.tarification.SituationTarifaire;
import fr.portailfamille.tarification.Tarif;
import fr.portailfamille.tarification.TarifDeRang;
import fr.portailfamille.tarification.TrancheTarif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalculFoyerTest {

  private static final long CANTINE = 7;
  private static final LocalDate LUNDI = LocalDate.of(2026, 10, 5);

  private final CalculFoyer calcul =
      new CalculFoyer(List.of(new ActiviteTarifee(CANTINE, "Cantine", List.of(tarif()))));

  @Test
  void chaque_jour_a_le_prix_de_son_quotient_et_de_son_rang() {
    var foyer =
        new FoyerAFacturer(1, List.of(jour(10, "500", 1), jour(11, "500", 2), jour(12, null, 1)));

    var facture = (ResultatFoyer.Facturee) calcul.facturer(foyer);

    assertThat(facture.jours())
        .extracting(JourFacture::prix)
        .containsExactly(Montant.of("3.30"), Montant.of("2.64"), Montant.of("6.00"));
    assertThat(facture.total()).isEqualTo(Montant.of("11.94"));
    assertThat(facture.jours().get(1).motif()).contains("réduction de 20 %");
  }

  @Test
  void un_changement_de_quotient_dans_le_mois_ne_vaut_que_pour_les_jours_suivants() {
    var foyer = new FoyerAFacturer(1, List.of(jour(10, "300", 1), jour(11, "500", 1)));

    var facture = (ResultatFoyer.Facturee) calcul.facturer(foyer);

    assertThat(facture.total()).isEqualTo(Montant.of("4.80"));
  }

  @Test
  @DisplayName("C21 : un jour sans tarif rejette le foyer entier, avec la cause")
  void un_jour_sans_tarif_rejette_le_foyer_entier_avec_la_cause() {
    var hors = new FoyerAFacturer.Jour(11, 1, CANTINE, LUNDI.plusYears(2), situation("500", 1));
    var foyer = new FoyerAFacturer(1, List.of(jour(10, "500", 1), hors));

    var rejet = (ResultatFoyer.Rejete) calcul.facturer(foyer);

    assertThat(rejet.cause())
        .startsWith("Cantine : Aucun tarif n’est défini pour le jeudi 5 octobre 2028");
  }

  private static FoyerAFacturer.Jour jour(long reservation, String quotient, int rang) {
    return new FoyerAFacturer.Jour(reservation, rang, CANTINE, LUNDI, situation(quotient, rang));
  }

  private static SituationTarifaire situation(String quotient, int rang) {
    return new SituationTarifaire(quotient == null ? null : new BigDecimal(quotient), true, rang);
  }

  private static Tarif tarif() {
    var grille =
        new GrilleTarifaire(
            List.of(
                new TrancheTarif("moins de 400 €", BigDecimal.ZERO, Montant.of("1.50"), null),
                new TrancheTarif("400 € et plus", new BigDecimal(400), Montant.of("3.30"), null)),
            Montant.of("6.00"));
    return new Tarif(
        new Periode(LUNDI, LUNDI.plusYears(1)),
        grille,
        DegressifFratrie.de(Map.of(2, new TarifDeRang.Reduction(new BigDecimal(20)))));
  }
}
