package fr.portailfamille.demarche;

import static fr.portailfamille.demarche.EtatDemarche.ABANDONNEE;
import static fr.portailfamille.demarche.EtatDemarche.ACCEPTEE;
import static fr.portailfamille.demarche.EtatDemarche.A_CORRIGER;
import static fr.portailfamille.demarche.EtatDemarche.BROUILLON;
import static fr.portailfamille.demarche.EtatDemarche.DEPOSEE;
import static fr.portailfamille.demarche.EtatDemarche.EN_INSTRUCTION;
import static fr.portailfamille.demarche.EtatDemarche.REFUSEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EtatDemarcheTest {

  @ParameterizedTest
  @MethodSource("passages")
  @DisplayName("A33, A38, B22 : les seuls changements d'état possibles")
  void seuls_ces_passages_existent(EtatDemarche de, Set<EtatDemarche> vers) {
    var possibles =
        Arrays.stream(EtatDemarche.values()).filter(de::peutPasserA).collect(Collectors.toSet());

    assertThat(possibles).isEqualTo(vers);
  }

  static Stream<Arguments> passages() {
    return Stream.of(
        arguments(BROUILLON, Set.of(DEPOSEE, ABANDONNEE)),
        arguments(DEPOSEE, Set.of(EN_INSTRUCTION, ACCEPTEE)),
        arguments(EN_INSTRUCTION, Set.of(DEPOSEE, A_CORRIGER, ACCEPTEE, REFUSEE)),
        arguments(A_CORRIGER, Set.of(DEPOSEE, ABANDONNEE)),
        arguments(ACCEPTEE, Set.of()),
        arguments(REFUSEE, Set.of()),
        arguments(ABANDONNEE, Set.of()));
  }
}
