package fr.portailfamille.tarification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.tarification.Fratrie.Membre;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D21 : le rang se calcule seul, sans ordre de saisie")
class FratrieTest {

  private static final Membre LINA = new Membre(30, LocalDate.of(2018, 3, 4));
  private static final Membre NOE = new Membre(10, LocalDate.of(2020, 6, 1));
  private static final Membre TOM = new Membre(20, LocalDate.of(2020, 6, 1));

  @Test
  void l_aine_est_le_premier() {
    Fratrie fratrie = Fratrie.duPlusAge(List.of(TOM, NOE, LINA));

    assertThat(fratrie.rang(30)).isEqualTo(1);
    assertThat(fratrie.rang(10)).isEqualTo(2);
    assertThat(fratrie.rang(20)).isEqualTo(3);
    assertThat(Fratrie.duPlusAge(List.of(LINA, NOE, TOM))).isEqualTo(fratrie);
  }

  @Test
  void une_ville_peut_compter_du_plus_jeune_au_plus_age() {
    Fratrie fratrie = Fratrie.duPlusJeune(List.of(LINA, TOM, NOE));

    assertThat(fratrie.rang(20)).isEqualTo(1);
    assertThat(fratrie.rang(30)).isEqualTo(3);
  }

  @Test
  void un_enfant_hors_de_la_fratrie_est_seul() {
    assertThat(Fratrie.duPlusAge(List.of(LINA, NOE)).rang(99)).isEqualTo(1);
    assertThat(Fratrie.duPlusAge(List.of()).rang(30)).isEqualTo(1);
  }
}
