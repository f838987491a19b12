package fr.portailfamille.reglement;

import static fr.portailfamille.reglement.EtatPaiement.ABANDONNE;
import static fr.portailfamille.reglement.EtatPaiement.ANOMALIE;
import static fr.portailfamille.reglement.EtatPaiement.CREE;
import static fr.portailfamille.reglement.EtatPaiement.ECHOUE;
import static fr.portailfamille.reglement.EtatPaiement.EN_ATTENTE;
import static fr.portailfamille.reglement.EtatPaiement.EXPIRE;
import static fr.portailfamille.reglement.EtatPaiement.PAYE;
import static fr.portailfamille.reglement.EtatPaiement.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EtatPaiementTest {

  static Stream<Arguments> passages() {
    return Stream.of(
        arguments(CREE, EnumSet.of(EN_ATTENTE, ECHOUE)),
        arguments(EN_ATTENTE, EnumSet.of(PAYE, REFUSE, ABANDONNE, EXPIRE, ANOMALIE)),
        arguments(REFUSE, EnumSet.of(PAYE, ANOMALIE)),
        arguments(ABANDONNE, EnumSet.of(PAYE, ANOMALIE)),
        arguments(EXPIRE, EnumSet.of(PAYE, ANOMALIE)),
        arguments(ANOMALIE, EnumSet.of(PAYE)),
        arguments(PAYE, EnumSet.noneOf(EtatPaiement.class)),
        arguments(ECHOUE, EnumSet.noneOf(EtatPaiement.class)));
  }

  @ParameterizedTest
  @MethodSource("passages")
  void un_paiement_ne_change_d_etat_que_comme_prevu(EtatPaiement de, Set<EtatPaiement> vers) {
    assertThat(Arrays.stream(EtatPaiement.values()).filter(de::peutPasserA))
        .containsExactlyInAnyOrderElementsOf(vers);
  }
}
