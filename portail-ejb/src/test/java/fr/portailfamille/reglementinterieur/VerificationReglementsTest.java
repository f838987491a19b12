package fr.portailfamille.reglementinterieur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Refus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationReglementsTest {

  @ParameterizedTest
  @CsvSource({
    "true, Valombrelle, Anne Roux, ",
    "true, Valombrelle, ' anne  ROUX ', ",
    "false, Valombrelle, Anne Roux, accepte",
    "true, ' ', Anne Roux, lieu",
    "true, , Anne Roux, lieu",
    "true, Valombrelle, A. Roux, signature",
    "true, Valombrelle, , signature"
  })
  @DisplayName("E13 : on signe d’une case cochée, d’un lieu et de son nom")
  void une_signature_a_sa_case_son_lieu_et_son_nom(
      boolean accepte, String lieu, String signature, String refuse) {
    var form = foyer("Mia");
    var fiche = form.getFiches().get(0);
    fiche.getReglements().get(0).setAccepte(accepte);
    fiche.setLieu(lieu);
    fiche.setSignature(signature);

    assertThat(VerificationReglements.verifier(form))
        .extracting(Refus::champ)
        .isEqualTo(refuse == null ? List.of() : List.of(refuse));
  }

  @Test
  @DisplayName("E13 : un lieu trop long est refusé, et chaque règlement a sa case")
  void un_lieu_trop_long_est_refuse() {
    var form = foyer("Mia");
    signer(form.getFiches().get(0));
    form.getFiches().get(0).setLieu("V".repeat(71));
    form.getFiches().get(0).getReglements().add(new ReglementASigner());

    assertThat(VerificationReglements.verifier(form))
        .extracting(Refus::champ)
        .containsExactly("accepte", "lieu");
  }

  @Test
  @DisplayName("E14 : on signe enfant par enfant, pour un enfant au moins")
  void on_signe_enfant_par_enfant() {
    var form = foyer("Mia", "Tao");

    assertThat(VerificationReglements.verifier(form))
        .extracting(Refus::rang, Refus::champ)
        .containsExactly(tuple(1, "signature"));

    signer(form.getFiches().get(0));
    assertThat(VerificationReglements.verifier(form)).isEmpty();

    form.getFiches().get(1).setSignature("Mia");
    assertThat(VerificationReglements.verifier(form))
        .extracting(Refus::rang, Refus::champ)
        .containsExactly(tuple(1, "accepte"), tuple(1, "signature"));
  }

  @Test
  @DisplayName("E14 : quand tout est signé entre-temps, il ne reste rien à déposer")
  void tout_est_signe() {
    assertThat(VerificationReglements.verifier(foyer()))
        .extracting(refus -> refus.motif().cle())
        .containsExactly("ReglementsTousSignes");
  }

  private static void signer(FicheASigner fiche) {
    fiche.getReglements().forEach(ligne -> ligne.setAccepte(true));
    fiche.setLieu("Valombrelle");
    fiche.setSignature("Anne Roux");
  }

  private static ReglementsASigner foyer(String... prenoms) {
    var form = new ReglementsASigner();
    form.setSignataire("Anne Roux");
    for (var prenom : prenoms) {
      var fiche = new FicheASigner();
      fiche.setPrenom(prenom);
      fiche.setLieu("Valombrelle");
      fiche.getReglements().add(new ReglementASigner());
      form.getFiches().add(fiche);
    }
    return form;
  }
}
