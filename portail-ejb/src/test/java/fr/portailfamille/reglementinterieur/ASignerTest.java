package fr.portailfamille.reglementinterieur;

import static fr.portailfamille.activite.NatureActivite.ACCUEIL_SOIR;
import static fr.portailfamille.activite.NatureActivite.MERCREDI;
import static fr.portailfamille.activite.NatureActivite.RESTAURATION;
import static fr.portailfamille.activite.NatureActivite.VACANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.activite.NatureActivite;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ASignerTest {

  private static final TexteEnVigueur GENERAL =
      TexteEnVigueur.de(ReglementInterieur.GENERAL, "Chacun respecte chacun.");
  private static final TexteEnVigueur CANTINE =
      TexteEnVigueur.de(ReglementInterieur.RESTAURATION, "On goûte à tout.");
  private static final List<TexteEnVigueur> TEXTES = List.of(GENERAL, CANTINE);

  @ParameterizedTest
  @CsvSource({
    "'', GENERAL",
    "RESTAURATION, GENERAL RESTAURATION",
    "ACCUEIL_MATIN, GENERAL PERISCOLAIRE",
    "ACCUEIL_SOIR, GENERAL PERISCOLAIRE",
    "MERCREDI, GENERAL LOISIRS",
    "VACANCES, GENERAL LOISIRS"
  })
  @DisplayName("E13 : un règlement concerne tous les enfants, ou ceux inscrits à ses activités")
  void un_reglement_concerne_des_inscrits(String nature, String attendus) {
    Set<NatureActivite> inscrit =
        nature.isEmpty() ? Set.of() : Set.of(NatureActivite.valueOf(nature));

    assertThat(
            Arrays.stream(ReglementInterieur.values())
                .filter(reglement -> reglement.concerne(inscrit))
                .map(Enum::name)
                .toList())
        .containsExactly(attendus.split(" "));
  }

  @Test
  @DisplayName("E14 : chaque enfant a ce qui reste à signer pour lui, et personne de plus")
  void chaque_enfant_a_ce_qui_reste_a_signer() {
    var mia = new EnfantConcerne(1, "Mia", "Roux", Set.of(RESTAURATION, ACCUEIL_SOIR));
    var tao = new EnfantConcerne(2, "Tao", "Roux", Set.of(MERCREDI, VACANCES));
    var zoe = new EnfantConcerne(3, "Zoé", "Roux", Set.of());

    assertThat(ASigner.parEnfant(TEXTES, List.of(mia, tao, zoe), List.of(signe(1, CANTINE))))
        .containsEntry(mia, List.of(GENERAL))
        .containsEntry(tao, List.of(GENERAL))
        .containsEntry(zoe, List.of(GENERAL));
    assertThat(
            ASigner.parEnfant(
                TEXTES,
                List.of(mia, tao),
                List.of(signe(1, GENERAL), signe(1, CANTINE), signe(2, GENERAL))))
        .isEmpty();
  }

  @Test
  @DisplayName("E13 : un autre texte est à signer de nouveau ; le même texte revenu, non")
  void un_autre_texte_est_a_signer_de_nouveau() {
    var tao = new EnfantConcerne(2, "Tao", "Roux", Set.of());
    var nouveau = TexteEnVigueur.de(ReglementInterieur.GENERAL, "Chacun aide chacun.");
    var ancienne = List.of(signe(2, GENERAL));

    assertThat(ASigner.parEnfant(List.of(nouveau), List.of(tao), ancienne))
        .containsEntry(tao, List.of(nouveau));
    assertThat(ASigner.parEnfant(List.of(GENERAL), List.of(tao), ancienne)).isEmpty();
  }

  private static SignatureConnue signe(long enfant, TexteEnVigueur texte) {
    return new SignatureConnue(
        enfant, texte.reglement(), 7, texte.version(), 8, "Anne", "Ici", Instant.EPOCH);
  }
}
