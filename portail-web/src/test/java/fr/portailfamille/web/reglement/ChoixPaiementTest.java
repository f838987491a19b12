package fr.portailfamille.web.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.reglement.FactureAPayer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoixPaiementTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 11, 1);

  /** The first cannot be paid online, the last is of another régie. */
  private static final List<FactureAPayer> DUES =
      List.of(
          facture(1, 10, false), facture(2, 10, true), facture(3, 10, true), facture(4, 20, true));

  @ParameterizedTest(name = "{0}, demandée : {1}, à payer : {2}")
  @DisplayName("C27, D32 : une seule facture, toutes, ou celles que la famille coche")
  @CsvSource(
      nullValues = "aucune",
      value = {
        "SELECTION, aucune, 2 3",
        "SELECTION, 3, 3",
        "SELECTION, 4, 4",
        "SELECTION, 1, aucune",
        "TOUTES, aucune, 2 3",
        "TOUTES, 3, 2 3",
        "TOUTES, 4, 4",
        "UNE, aucune, aucune",
        "UNE, 3, 3",
        "UNE, 1, aucune",
      })
  void un_paiement_prend_ce_que_la_ville_permet(
      ChoixPaiement choix, Long demandee, String attendues) {
    var retenues =
        choix.retenir(
            DUES,
            Optional.ofNullable(demandee)
                .flatMap(id -> DUES.stream().filter(due -> due.id() == id).findFirst()));

    assertThat(
            DUES.stream()
                .map(due -> new LignePanier(due, retenues.contains(due)))
                .filter(LignePanier::isChoisie)
                .map(ligne -> String.valueOf(ligne.getFacture().id()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(attendues == null ? "" : attendues);
  }

  @Test
  @DisplayName("Sans facture à payer, il n’y a rien à choisir")
  void sans_facture_il_n_y_a_rien_a_choisir() {
    for (var choix : ChoixPaiement.values()) {
      assertThat(choix.retenir(List.of(), Optional.empty())).as("%s", choix).isEmpty();
    }
  }

  @Test
  void le_parametre_propose_ces_choix() {
    assertThat(Parametre.PAIEMENT_CHOIX.choix())
        .containsExactlyElementsOf(
            Arrays.stream(ChoixPaiement.values()).map(ChoixPaiement::name).toList());
  }

  private static FactureAPayer facture(long id, long regie, boolean enLigne) {
    return new FactureAPayer(
        id, "F" + id, JOUR, JOUR, Montant.of("10.00"), regie, "Régie", enLigne, null, null);
  }
}
