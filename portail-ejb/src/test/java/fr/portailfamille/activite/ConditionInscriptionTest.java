package fr.portailfamille.activite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.scolarite.Niveau;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionInscriptionTest {

  private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2023-09-01, -, 3, 11, -, -, -",
        "2023-09-02, -, 3, 11, -, -, AgeHorsConditions",
        "2014-09-02, -, 3, 11, -, -, -",
        "2014-09-01, -, 3, 11, -, -, AgeHorsConditions",
        "2014-09-01, -, 3, -, -, -, -",
        "2019-01-01, CP, -, -, CP, CM2, -",
        "2020-01-01, GS, -, -, CP, CM2, NiveauHorsConditions",
        "2019-01-01, CE1, -, -, -, CP, NiveauHorsConditions",
        "2019-01-01, -, -, -, CP, -, NiveauInconnu",
        "2019-01-01, -, -, -, -, -, -"
      })
  @DisplayName("C18 : l’âge se compte au premier jour de l’inscription, bornes comprises")
  void age_et_niveau(
      LocalDate neLe,
      Niveau niveau,
      Integer ageMinimum,
      Integer ageMaximum,
      Niveau niveauMinimum,
      Niveau niveauMaximum,
      String attendu) {
    var saisies = new ConditionsSaisies(1, 0);
    saisies.setAgeMinimum(ageMinimum);
    saisies.setAgeMaximum(ageMaximum);
    saisies.setNiveauMinimum(niveauMinimum);
    saisies.setNiveauMaximum(niveauMaximum);
    var enfant = new EnfantAInscrire();
    enfant.setPrenom("Lina");
    enfant.setNeLe(neLe);
    enfant.setNiveau(niveau);
    enfant.setDebut(RENTREE);

    var refus = condition(saisies).refus(enfant).map(motif -> motif.cle()).orElse(null);

    assertThat(refus).isEqualTo(attendu);
  }

  @Test
  @DisplayName("C18 : les jours d’ouverture et de fermeture sont compris")
  void dates_comprises() {
    var saisies = new ConditionsSaisies(1, 0);
    saisies.setOuverture(RENTREE);
    saisies.setFermeture(RENTREE);
    var condition = condition(saisies);

    assertThat(condition.estOuverte(RENTREE)).isTrue();
    assertThat(condition.estOuverte(RENTREE.minusDays(1))).isFalse();
    assertThat(condition.estOuverte(RENTREE.plusDays(1))).isFalse();
  }

  private static ConditionInscription condition(ConditionsSaisies saisies) {
    var condition = new ConditionInscription(1);
    condition.fixer(saisies);
    return condition;
  }
}
