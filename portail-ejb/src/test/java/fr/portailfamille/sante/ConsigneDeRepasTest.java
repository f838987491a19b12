package fr.portailfamille.sante;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsigneDeRepasTest {

  private static final LocalDate FIN = LocalDate.of(2027, 3, 1);

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("B14 : de la fiche, qui sert le repas n’apprend que ce qui le concerne")
  void ce_qui_concerne_le_repas(
      String cas, Consumer<SanteDeclaree> reponses, ConsigneDeRepas attendue) {
    var sante = new SanteDeclaree();
    reponses.accept(sante);

    assertThat(ConsigneDeRepas.of(7, sante)).isEqualTo(attendue);
  }

  static Stream<Arguments> ce_qui_concerne_le_repas() {
    return Stream.of(
        cas("rien", s -> {}, consigne(null, null, false, null)),
        cas("un régime", s -> s.setRegime("Sans porc"), consigne("Sans porc", null, false, null)),
        cas("un régime vide", s -> s.setRegime(" "), consigne(null, null, false, null)),
        cas(
            "une allergie alimentaire",
            s -> allergie(s, OuiNon.OUI),
            consigne(null, "arachide. En cas de réaction : appeler le 15", false, null)),
        cas(
            "une allergie retirée ensuite",
            s -> allergie(s, OuiNon.NON),
            consigne(null, null, false, null)),
        cas(
            "une allergie à un médicament",
            s -> {
              s.setAllergique(OuiNon.OUI);
              s.getMedicamenteuse().setPresente(true);
              s.getMedicamenteuse().setPrecision("pénicilline");
            },
            consigne(null, null, false, null)),
        cas("un PAI", s -> pai(s, OuiNon.OUI), consigne(null, null, true, FIN)),
        cas("un PAI retiré ensuite", s -> pai(s, OuiNon.NON), consigne(null, null, false, null)));
  }

  @Test
  @DisplayName("B14 : un PAI vaut encore son dernier jour")
  void un_pai_vaut_encore_son_dernier_jour() {
    var consigne = consigne(null, null, true, FIN);

    assertThat(consigne.paiExpire(FIN)).isFalse();
    assertThat(consigne.paiExpire(FIN.plusDays(1))).isTrue();
    assertThat(consigne(null, null, true, null).paiExpire(FIN)).isFalse();
  }

  private static Arguments cas(
      String nom, Consumer<SanteDeclaree> reponses, ConsigneDeRepas attendue) {
    return Arguments.of(nom, reponses, attendue);
  }

  private static ConsigneDeRepas consigne(
      String regime, String allergie, boolean pai, LocalDate fin) {
    return new ConsigneDeRepas(7, regime, allergie, pai, fin);
  }

  private static void allergie(SanteDeclaree sante, OuiNon allergique) {
    sante.setAllergique(allergique);
    sante.getAlimentaire().setPresente(true);
    sante.getAlimentaire().setPrecision("arachide");
    sante.getAlimentaire().setConduite("appeler le 15");
  }

  private static void pai(SanteDeclaree sante, OuiNon pai) {
    sante.setPai(pai);
    sante.setPaiExpireLe(FIN);
  }
}
