package fr.portailfamille.autorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Refus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationAutorisationsTest {

  @ParameterizedTest(name = "{0}, obligatoire {1}, réponse « {2} » : {3}")
  @CsvSource({
    "liste, true, Oui, ",
    "liste, true, ' Oui ', ",
    "liste, true, , ReponseAttendue",
    "liste, true, '  ', ReponseAttendue",
    "liste, true, Peut-être, ReponseAttendue",
    "liste, false, , ",
    "liste, false, Peut-être, ReponseAttendue",
    "mots, true, 17 h 30, ",
    "mots, true, , ReponseAttendue",
    "mots, false, , "
  })
  @DisplayName("C14 : une question obligatoire veut une réponse, l’une de celles proposées")
  void une_reponse(String genre, boolean obligatoire, String valeur, String motif) {
    var form = form(reponse(genre, obligatoire, valeur));

    var refus = VerificationAutorisations.verifier(form);

    assertThat(refus)
        .extracting(r -> r.motif().cle())
        .isEqualTo(motif == null ? List.of() : List.of(motif));
  }

  @Test
  @DisplayName("C14 : une réponse écrite tient en 200 caractères")
  void une_reponse_trop_longue() {
    var refus = VerificationAutorisations.verifier(form(reponse("mots", false, "x".repeat(201))));

    assertThat(refus)
        .extracting(r -> r.motif().cle())
        .containsExactly("ReponseDeLEnfantTropLongue");
  }

  @Test
  @DisplayName("C14 : on certifie avant de déposer, et ce qui manque est dit pour chaque enfant")
  void chaque_enfant_et_la_certification() {
    var form = form(reponse("liste", true, "Oui"));
    form.setCertifie(false);
    var tao = new EnfantAAutoriser();
    tao.setReponses(List.of(reponse("liste", true, null)));
    form.getEnfants().add(tao);

    assertThat(VerificationAutorisations.verifier(form))
        .extracting(Refus::etape, Refus::rang, Refus::champ)
        .containsExactly(tuple(2, 1, "reponses:0:choisie"), tuple(3, 0, "certifie"));
  }

  @Test
  @DisplayName("C14, C04 : la relecture montre ce que chaque réponse remplace")
  void la_relecture() {
    var changee = reponse("liste", true, "Non");
    changee.setConnue("Oui");
    changee.setConnueLibelle("Question");
    var effacee = reponse("mots", false, null);
    effacee.setConnue("17 h");
    var blocs = RelectureAutorisations.relire(form(changee, effacee, reponse("mots", false, "")));

    assertThat(blocs)
        .singleElement()
        .satisfies(
            bloc ->
                assertThat(bloc.reponses())
                    .extracting(Bloc.Reponse::reponse, Bloc.Reponse::avant)
                    .containsExactly(
                        tuple("2026-2027", null),
                        tuple("Non", "Oui"),
                        tuple("Sans réponse", "17 h")));
  }

  @ParameterizedTest(name = "connue « {0} » à « {1} », réponse « {2} » : {3}")
  @CsvSource({
    "Oui, Question, Oui, false",
    "Oui, Ancienne question, Oui, true",
    "Oui, Question, Non, true",
    "Oui, Question, , true",
    ", , Oui, true",
    ", , , false"
  })
  @DisplayName("C14 : seul ce qui change est écrit ; une question reformulée se répond à nouveau")
  void ce_qui_change(String connue, String libelle, String valeur, boolean change) {
    var reponse = reponse("liste", false, valeur);
    reponse.setConnue(connue);
    reponse.setConnueLibelle(libelle);

    assertThat(reponse.change()).isEqualTo(change);
  }

  private static AutorisationsDeclarees form(ReponseDeclaree... reponses) {
    var enfant = new EnfantAAutoriser();
    enfant.setPrenom("Mia");
    enfant.setNom("Roux");
    enfant.setReponses(List.of(reponses));
    var form = new AutorisationsDeclarees();
    form.setAnnee("2026-2027");
    form.getEnfants().add(enfant);
    form.setCertifie(true);
    return form;
  }

  private static ReponseDeclaree reponse(String genre, boolean obligatoire, String valeur) {
    var reponse = new ReponseDeclaree();
    reponse.setLibelle("Question");
    reponse.setObligatoire(obligatoire);
    reponse.setChoix(genre.equals("liste") ? List.of("Oui", "Non") : List.of());
    reponse.setValeur(valeur);
    return reponse;
  }
}
