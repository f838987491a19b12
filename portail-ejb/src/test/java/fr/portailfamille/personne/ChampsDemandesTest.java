package fr.portailfamille.personne;

import static fr.portailfamille.personne.ChampDePersonne.CONTACT_COURRIEL;
import static fr.portailfamille.personne.ChampDePersonne.ENFANT_SEXE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_ALLOCATAIRE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_CIVILITE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChampsDemandesTest {

  @ParameterizedTest(name = "{0} {1}, connu : {2}, au guichet : {3} → {4}")
  @DisplayName("Un champ est posé selon ce que la ville décide, ce qu’elle sait et qui remplit")
  @CsvSource({
    "ENFANT_SEXE, MASQUE,         true,  false, CACHE",
    "ENFANT_SEXE, MASQUE,         false, false, CACHE",
    "ENFANT_SEXE, MASQUE,         true,  true,  FACULTATIF",
    "ENFANT_SEXE, FACULTATIF,     true,  false, FACULTATIF",
    "ENFANT_SEXE, FACULTATIF,     false, true,  FACULTATIF",
    "ENFANT_SEXE, OBLIGATOIRE,    true,  false, OBLIGATOIRE",
    "ENFANT_SEXE, OBLIGATOIRE,    false, true,  OBLIGATOIRE",
    "ENFANT_SEXE, NON_MODIFIABLE, true,  false, LECTURE",
    "ENFANT_SEXE, NON_MODIFIABLE, false, false, LECTURE",
    "ENFANT_SEXE, NON_MODIFIABLE, true,  true,  FACULTATIF",
    "ENFANT_NOM,  OBLIGATOIRE,    true,  false, OBLIGATOIRE",
    "ENFANT_NOM,  NON_MODIFIABLE, true,  false, LECTURE",
    "ENFANT_NOM,  NON_MODIFIABLE, false, false, OBLIGATOIRE",
    "ENFANT_NOM,  NON_MODIFIABLE, true,  true,  OBLIGATOIRE"
  })
  void un_champ_est_pose(
      ChampDePersonne champ,
      ModeDeChamp mode,
      boolean connu,
      boolean guichet,
      ChampDemande attendu) {
    var demandes = new ChampsDemandes(Map.of(champ, mode), guichet);

    assertThat(demandes.pour(champ, connu)).isEqualTo(attendu);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Ce qui est indispensable n’est jamais caché ni laissé au choix")
  void l_indispensable_est_toujours_demande(ChampDePersonne champ) {
    assertThat(champ.getModes()).contains(champ.parDefaut());
    if (champ.estIndispensable()) {
      assertThat(champ.getModes())
          .containsExactly(ModeDeChamp.OBLIGATOIRE, ModeDeChamp.NON_MODIFIABLE);
      for (var mode : champ.getModes()) {
        assertThat(new ChampsDemandes(Map.of(champ, mode), false).exige(champ)).isTrue();
      }
    }
  }

  @Test
  @DisplayName("Sans décision de la ville, rien ne change de ce que le portail demande")
  void par_defaut() {
    var demandes = ChampsDemandes.parDefaut();

    assertThat(Arrays.stream(ChampDePersonne.values()).filter(c -> !demandes.exige(c)))
        .containsExactly(
            RESPONSABLE_ALLOCATAIRE,
            ChampDePersonne.AUTRE_RESPONSABLE_TELEPHONE,
            ChampDePersonne.AUTRE_RESPONSABLE_COURRIEL,
            ENFANT_SEXE,
            ChampDePersonne.CONTACT_SECOND_TELEPHONE,
            CONTACT_COURRIEL);
    assertThat(ChampDePersonne.values())
        .allMatch(champ -> demandes.pour(champ, true).isSaisi())
        .contains(RESPONSABLE_CIVILITE, RESPONSABLE_TELEPHONE);
    assertThat(RESPONSABLE_ALLOCATAIRE.getModes()).doesNotContain(ModeDeChamp.OBLIGATOIRE);
  }

  @Test
  @DisplayName("Ce qui est facultatif le dit dans son intitulé")
  void l_intitule_dit_ce_qui_est_facultatif() {
    assertThat(ChampDemande.FACULTATIF.intitule("Sexe")).isEqualTo("Sexe (facultatif)");
    assertThat(ChampDemande.OBLIGATOIRE.intitule("Sexe")).isEqualTo("Sexe");
  }
}
