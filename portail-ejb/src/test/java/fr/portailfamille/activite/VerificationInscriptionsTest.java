package fr.portailfamille.activite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.demarche.Refus;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationInscriptionsTest {

  private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);
  private static final LocalDate FIN = LocalDate.of(2027, 7, 3);

  @Test
  @DisplayName("A28 : un enfant coché et l’autre non, conditions acceptées")
  void une_demande_complete_n_est_pas_refusee() {
    assertThat(VerificationInscriptions.verifier(form())).isEmpty();
  }

  @ParameterizedTest(name = "{1} : {2}")
  @MethodSource("erreurs")
  @DisplayName("A28, A30 : chaque réponse manquante ou fausse est dite à son champ")
  void chaque_erreur_est_dite_a_son_champ(
      Consumer<InscriptionsDemandees> erreur, String champ, String cle, int etape, int rang) {
    var form = form();
    erreur.accept(form);

    assertThat(VerificationInscriptions.verifier(form))
        .singleElement()
        .extracting(Refus::champ, r -> r.motif().cle(), Refus::etape, Refus::rang)
        .containsExactly(champ, cle, etape, rang);
  }

  static Stream<Arguments> erreurs() {
    return Stream.of(
        erreur(f -> lina(f).setVoulue(false), "voulue", "AucunEnfantAInscrire", 2, 1),
        erreur(f -> f.getEnfants().clear(), "voulue", "AucunEnfantAInscrire", 2, 0),
        erreur(f -> lina(f).setDebut(null), "debut", "PremierJourObligatoire", 2, 0),
        erreur(f -> lina(f).setDebut(RENTREE.minusDays(1)), "debut", "PremierJourHorsAnnee", 2, 0),
        erreur(f -> lina(f).setDebut(FIN.plusDays(1)), "debut", "PremierJourHorsAnnee", 2, 0),
        erreur(
            f -> lina(f).setDejaJusquAu(lina(f).getDebut()),
            "debut",
            "PremierJourDejaInscrit",
            2,
            0),
        erreur(f -> f.setConditions(false), "conditions", "ConditionsObligatoires", 3, 0));
  }

  @Test
  void le_premier_et_le_dernier_jour_de_l_annee_conviennent() {
    var form = form();
    lina(form).setDebut(RENTREE);
    assertThat(VerificationInscriptions.verifier(form)).isEmpty();
    lina(form).setDebut(FIN);
    assertThat(VerificationInscriptions.verifier(form)).isEmpty();
  }

  private static Arguments erreur(
      Consumer<InscriptionsDemandees> erreur, String champ, String cle, int etape, int rang) {
    return arguments(erreur, champ, cle, etape, rang);
  }

  private static EnfantAInscrire lina(InscriptionsDemandees form) {
    return form.getEnfants().get(0);
  }

  private static InscriptionsDemandees form() {
    var form = new InscriptionsDemandees();
    form.getEnfants().add(enfant("Lina", true));
    form.getEnfants().add(enfant("Tom", false));
    form.setConditions(true);
    return form;
  }

  private static EnfantAInscrire enfant(String prenom, boolean voulue) {
    var enfant = new EnfantAInscrire();
    enfant.setPrenom(prenom);
    enfant.setDebutAnnee(RENTREE);
    enfant.setFinAnnee(FIN);
    enfant.setDebut(LocalDate.of(2026, 11, 30));
    enfant.setVoulue(voulue);
    return enfant;
  }
}
