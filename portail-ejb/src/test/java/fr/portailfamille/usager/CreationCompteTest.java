package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Courriel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreationCompteTest {

  private static final Instant DEBUT = Instant.parse("2026-09-01T08:00:00Z");
  private static final String CODE = "012345";

  private final Secret cle = Secret.auHasard();
  private final CreationCompte creation = creation();

  private CreationCompte creation() {
    var nouvelle = new CreationCompte(cle, new Courriel("lea@exemple.fr"), DEBUT);
    nouvelle.attendre(cle, CODE, DEBUT.plus(Duration.ofMinutes(10)));
    return nouvelle;
  }

  @Test
  @DisplayName("A07 : un mauvais code est refusé, le bon est accepté")
  void un_mauvais_code_est_refuse_puis_le_bon_accepte() {
    assertThat(creation.essayer(cle, "543210", apres(1))).isFalse();
    assertThat(creation.peutSeTerminer(apres(1))).isFalse();

    assertThat(creation.essayer(cle, CODE, apres(1))).isTrue();
    assertThat(creation.peutSeTerminer(apres(2))).isTrue();
  }

  @Test
  @DisplayName("A07 : après cinq mauvais codes, le bon ne sert plus")
  void le_bon_code_ne_sert_plus_apres_cinq_mauvais() {
    for (int essai = 0; essai < CreationCompte.ESSAIS; essai++) {
      assertThat(creation.essayer(cle, "00000" + essai, apres(1))).isFalse();
    }

    assertThat(creation.essayer(cle, CODE, apres(1))).isFalse();
  }

  @Test
  @DisplayName("A07 : le code est refusé dès la dixième minute")
  void le_code_expire_a_la_dixieme_minute() {
    assertThat(creation.essayer(cle, CODE, apres(10))).isFalse();
    assertThat(creation.essayer(cle, CODE, apres(10).minusMillis(1))).isTrue();
  }

  @Test
  void un_nouveau_code_remplace_le_precedent() {
    creation.attendre(cle, "777777", apres(15));

    assertThat(creation.essayer(cle, CODE, apres(1))).isFalse();
    assertThat(creation.essayer(cle, "777777", apres(1))).isTrue();
  }

  @Test
  void le_code_ne_sert_qu_avec_la_cle_du_navigateur() {
    assertThat(creation.essayer(Secret.auHasard(), CODE, apres(1))).isFalse();
  }

  @Test
  void un_code_ne_sert_qu_une_fois() {
    creation.essayer(cle, CODE, apres(1));

    assertThat(creation.essayer(cle, CODE, apres(1))).isFalse();
  }

  @Test
  void le_compte_s_ouvre_une_fois_et_dans_l_heure() {
    creation.essayer(cle, CODE, apres(1));

    assertThat(creation.peutSeTerminer(apres(60))).isTrue();
    assertThat(creation.peutSeTerminer(apres(61))).isFalse();

    creation.terminer(apres(2));
    assertThat(creation.peutSeTerminer(apres(3))).isFalse();
  }

  private static Instant apres(int minutes) {
    return DEBUT.plus(Duration.ofMinutes(minutes));
  }
}
