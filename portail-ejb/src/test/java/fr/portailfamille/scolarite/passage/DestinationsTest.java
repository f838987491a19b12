package fr.portailfamille.scolarite.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.scolarite.NatureEtablissement;
import fr.portailfamille.scolarite.Niveau;
import fr.portailfamille.scolarite.passage.Destinations.EcoleOuverte;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

  private static final Adresse CHEZ_EUX = new Adresse("1", null, "rue A", "35000", "Rennes");
  private static final Adresse NULLE_PART = new Adresse("9", null, "rue Z", "35000", "Rennes");

  private final Destinations destinations =
      new Destinations(
          List.of(
              new EcoleOuverte(1, "Les Lilas", NatureEtablissement.MATERNELLE),
              new EcoleOuverte(2, "Jules Ferry", NatureEtablissement.ELEMENTAIRE),
              new EcoleOuverte(3, "Pasteur", NatureEtablissement.PRIMAIRE)),
          (adresse, niveau) -> adresse.equals(CHEZ_EUX) ? Optional.of(2L) : Optional.empty());

  @ParameterizedTest(name = "{0} va en {1}")
  @CsvSource({
    "1-TPS, 1-PS",
    "1-PS, 1-MS",
    "1-MS, 1-GS",
    "1-GS, 2-CP", // another school: that of the address
    "2-CP, 2-CE1",
    "2-CM1, 2-CM2",
    "3-GS, 3-CP", // a primary school keeps its children
    "3-CE2, 3-CM1",
  })
  @DisplayName("Chaque enfant passe au niveau suivant, dans son école ou celle du secteur")
  void le_niveau_suivant(String groupe, String attendu) {
    assertThat(destinations.proposee(Groupe.lire(groupe), CHEZ_EUX).map(Groupe::cle))
        .contains(attendu);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-CM2", "3-CM2"})
  @DisplayName("Après le CM2, l’enfant quitte l’école")
  void la_fin_du_primaire(String groupe) {
    assertThat(destinations.proposee(Groupe.lire(groupe), CHEZ_EUX)).isEmpty();
  }

  @Test
  @DisplayName("Sans école de secteur, un agent choisit")
  void sans_secteur() {
    assertThat(destinations.proposee(new Groupe(1, Niveau.GS), NULLE_PART)).isEmpty();
    assertThat(destinations.proposee(new Groupe(1, Niveau.MS), NULLE_PART)).isPresent();
  }

  @ParameterizedTest(name = "{0} : {1}")
  @CsvSource({"1-MS, '1-GS 3-GS 1-MS'", "1-GS, '2-CP 3-CP 1-GS'", "2-CM2, 2-CM2"})
  @DisplayName("L’agent choisit une école qui a le niveau, ou le maintien")
  void ce_que_l_agent_peut_choisir(String groupe, String attendus) {
    assertThat(destinations.possibles(Groupe.lire(groupe)))
        .extracting(Groupe::cle)
        .containsExactly(attendus.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1-", "x-CP", "1-XX", "-", "1-CP-2"})
  @DisplayName("Une classe mal écrite n’existe pas")
  void une_cle_illisible(String cle) {
    assertThatThrownBy(() -> Groupe.lire(cle)).isInstanceOf(Introuvable.class);
  }
}
