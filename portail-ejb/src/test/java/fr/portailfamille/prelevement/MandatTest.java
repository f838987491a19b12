package fr.portailfamille.prelevement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandatTest {

  private static final LocalDate SIGNATURE = LocalDate.of(2026, 11, 24);
  private static final Instant LE = Instant.parse("2026-11-30T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, EN_COURS",
    "2029-11-23, EN_COURS",
    "2029-11-24, CADUC",
    "2031-01-01, CADUC"
  })
  @DisplayName("B15 : sans prélèvement, un mandat est caduc 36 mois après sa signature")
  void un_mandat_est_caduc_apres_36_mois(LocalDate jour, EtatMandat etat) {
    assertThat(mandat().etat(jour)).isEqualTo(etat);
  }

  @Test
  @DisplayName("B15, C11 : un mandat révoqué ou remplacé l’est aussitôt, et une seule fois")
  void un_mandat_se_termine_une_seule_fois() {
    var revoque = mandat();
    revoque.revoquer(LE, 4);
    var remplace = mandat();
    remplace.remplacer(LE);

    assertThat(revoque.etat(SIGNATURE)).isEqualTo(EtatMandat.REVOQUE);
    assertThat(remplace.etat(SIGNATURE)).isEqualTo(EtatMandat.REMPLACE);
    assertThatThrownBy(() -> revoque.remplacer(LE)).hasMessage("MandatDejaTermine");
    assertThatThrownBy(() -> remplace.revoquer(LE, 4)).hasMessage("MandatDejaTermine");
  }

  @ParameterizedTest
  @CsvSource({
    "F-2026-000123, 45, PF-F-2026-000123-000045",
    "f 12/é, 1234567, PF-F12-1234567",
    "F-20260000000000000000000000000000012, 45, PF-F-20260000000000000000000-000045"
  })
  @DisplayName("B15 : la RUM a 35 caractères permis au plus, et finit par ce qui la rend unique")
  void la_rum_a_35_caracteres_au_plus(String dossier, long demarche, String rum) {
    assertThat(Rum.de(dossier, demarche)).isEqualTo(rum).matches("[A-Z0-9-]{1,35}");
  }

  private static Mandat mandat() {
    return new Mandat(1, 2, 3, "PF-1", Portee.TOUTES, Set.of()).signe(SIGNATURE, LE);
  }
}
