package fr.portailfamille.assurance;

import static fr.portailfamille.assurance.AssurancesExemple.contrat;
import static fr.portailfamille.assurance.AssurancesExemple.fratrie;
import static fr.portailfamille.assurance.AssurancesExemple.mia;
import static fr.portailfamille.assurance.AssurancesExemple.tao;
import static fr.portailfamille.assurance.AssurancesExemple.zoe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelectureAssurancesTest {

  @Test
  @DisplayName("E30 : un bloc par enfant, et le contrat partagé se lit sur chacun")
  void un_bloc_par_enfant() {
    var blocs = RelectureAssurances.relire(fratrie());

    assertThat(blocs)
        .extracting(Bloc::titre, Bloc::etape, Bloc::rang)
        .containsExactly(tuple("Mia Roux", 2, 0), tuple("Tao Roux", 2, 1), tuple("Zoé Roux", 2, 2));
    assertThat(reponses(blocs.get(0)))
        .containsExactly(
            "Année scolaire : 2026-2027",
            "Assureur : Mutuelle des Tilleuls",
            "Numéro du contrat : A-1234",
            "Premier jour couvert : 01/09/2026",
            "Dernier jour couvert : 31/08/2027");
    assertThat(reponses(blocs.get(1)))
        .contains("Assureur : Mutuelle des Tilleuls", "Même contrat que : Mia");
    assertThat(reponses(blocs.get(2)))
        .containsExactly("Année scolaire : 2026-2027", "Déclaration : Ne rien déclarer");
  }

  @Test
  @DisplayName("C04, E30 : l’ancien contrat se lit à côté du nouveau, là où il change")
  void l_ancien_a_cote_du_nouveau() {
    var form = fratrie();
    mia(form).setConnue(contrat("Assurances du Lac", "A-1234"));
    zoe(form).setConnue(contrat("Assurances du Lac", "B-1"));

    var blocs = RelectureAssurances.relire(form);

    assertThat(reponses(blocs.get(0)))
        .contains(
            "Assureur : Mutuelle des Tilleuls (avant : Assurances du Lac)",
            "Numéro du contrat : A-1234");
    assertThat(reponses(blocs.get(2)))
        .contains(
            "Assurance enregistrée : Assurances du Lac, contrat B-1, du 01/09/2026 au 31/08/2027");
  }

  @Test
  @DisplayName("C04, E04 : du contrat de l’autre foyer on ne lit que les jours")
  void le_contrat_de_l_autre_foyer_reste_secret() {
    var form = fratrie();
    for (var enfant : List.of(tao(form), zoe(form))) {
      enfant.setConnue(contrat(null, null));
      enfant.setAutreFoyer(true);
    }

    var blocs = RelectureAssurances.relire(form);

    assertThat(reponses(blocs.get(1)))
        .contains(
            "Assureur : Mutuelle des Tilleuls (avant : déclaré par l’autre foyer)",
            "Numéro du contrat : A-1234 (avant : déclaré par l’autre foyer)",
            "Dernier jour couvert : 31/08/2027");
    assertThat(reponses(blocs.get(2)))
        .contains(
            "Assurance enregistrée : déclarée par l’autre foyer, du 01/09/2026 au 31/08/2027");
  }

  private static List<String> reponses(Bloc bloc) {
    return bloc.reponses().stream()
        .map(
            r ->
                r.question()
                    + " : "
                    + r.reponse()
                    + (r.avant() == null ? "" : " (avant : " + r.avant() + ")"))
        .toList();
  }
}
