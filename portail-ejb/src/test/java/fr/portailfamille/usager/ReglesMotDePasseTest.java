package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Messages;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReglesMotDePasseTest {

  private static final List<String> PERSONNE =
      Arrays.asList("Léa", "Montcalm", "lea.montcalm@exemple.fr", null);

  private final ReglesMotDePasse regles =
      new ReglesMotDePasse(8, List.of("Ville de Sarlande", "Sarlande", "24270"));

  @Test
  @DisplayName("A08 : 7 caractères sont refusés, 8 sont acceptés")
  void sept_caracteres_sont_refuses_et_huit_acceptes() {
    assertThat(regles.refus("mB7kq2x", PERSONNE).map(Messages::texte))
        .contains("Choisissez un mot de passe d’au moins 8 caractères ; celui-ci en a 7.");
    assertThat(regles.refus("mB7kq2xW", PERSONNE)).isEmpty();
  }

  @Test
  @DisplayName("A08 : la longueur minimale est celle que la ville a fixée")
  void la_longueur_minimale_est_un_parametre() {
    var douze = new ReglesMotDePasse(12, List.of());

    assertThat(douze.refus("mB7kq2xWz4t", PERSONNE)).isPresent();
    assertThat(douze.refus("mB7kq2xWz4tR", PERSONNE)).isEmpty();
  }

  @Test
  void cent_vingt_huit_caracteres_sont_acceptes_et_un_de_plus_refuse() {
    String long128 = "ouragan violet sous la table ".repeat(5).substring(0, 128);

    assertThat(regles.refus(long128, PERSONNE)).isEmpty();
    assertThat(regles.refus(long128 + "x", PERSONNE).map(Messages::texte))
        .contains("Choisissez un mot de passe de 128 caractères au plus.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "12345678",
        "azertyuiop",
        "motdepasse1",
        "Cantine2024",
        "famille2025",
        "sarlande24",
        "Sarlande24270",
        "montcalm1985",
        "lea.montcalm",
        "doudou2019",
        "aaaaaaaaaaaa",
        "marseille13"
      })
  void un_mot_de_passe_devinable_est_refuse(String motDePasse) {
    assertThat(regles.refus(motDePasse, PERSONNE).map(refus -> refus.cle()))
        .contains("MotDePasseRefuse.DEVINABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ouragan-violet-72", "troisabricotsbleus", "mB7kq2xW", "été à la plage en juin"})
  void aucune_sorte_de_caracteres_n_est_imposee(String motDePasse) {
    assertThat(regles.refus(motDePasse, PERSONNE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "court, TRES_FAIBLE",
    "azertyuiop, TRES_FAIBLE",
    "ouragan-violet-72, EXCELLENT",
    "mB7kq2xW, MOYEN"
  })
  @DisplayName("A09, B02 : la force se lit sur cinq niveaux")
  void la_force_se_lit_sur_cinq_niveaux(String motDePasse, ForceMotDePasse attendue) {
    assertThat(regles.force(motDePasse, PERSONNE)).isEqualTo(attendue);
    assertThat(regles.force(null, PERSONNE)).isEqualTo(ForceMotDePasse.TRES_FAIBLE);
  }

  @Test
  @DisplayName("A10 : deux saisies différentes sont refusées")
  void deux_saisies_differentes_sont_refusees() {
    var identiques = new MotDePasseChoisi("ouragan-violet-72", "ouragan-violet-72");
    var differentes = new MotDePasseChoisi("ouragan-violet-72", "ouragan-violet-73");

    assertThatCode(() -> regles.verifier(identiques, PERSONNE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> regles.verifier(differentes, PERSONNE))
        .isInstanceOf(ConfirmationDifferente.class);
  }
}
