package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AffichageTest {
  @Test
  void un_nombre_d_euros_s_ecrit_a_la_francaise() {
    assertThat(Affichage.euros(new BigDecimal("1234.5"))).isEqualTo("1\u202f234,50\u00a0€");
  }

  @Test
  void ce_qui_n_est_pas_un_nombre_s_ecrit_lui_meme_et_rien_ne_s_ecrit_pas() {
    assertThat(Affichage.euros("12,00 €")).isEqualTo("12,00 €");
    assertThat(Affichage.euros(null)).isEmpty();
  }
}
