package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.portailfamille.commun.Messages;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FreinTest {

  private static final String ADRESSE = "203.0.113.9";

  private final HorlogeReglable horloge = new HorlogeReglable();
  private final FreinConnexion frein = new FreinConnexion(horloge);
  private final FreinEnvois envois = new FreinEnvois(horloge);
  private final Secret appareil = Secret.auHasard();

  @Test
  void le_sixieme_echec_attend_plus_d_une_minute() {
    echouer(5, inconnu("lea"));

    var refus = catchThrowableOfType(TropDEssais.class, () -> frein.compter(inconnu("lea")));

    assertThat(refus.attente()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(62));
    assertThat(Messages.texte(refus.motif()))
        .isEqualTo("Trop d’essais. Réessayez dans 61 secondes.");
  }

  @Test
  void apres_l_attente_un_essai_est_rendu_et_un_seul() {
    echouer(5, inconnu("lea"));

    horloge.avancer(Duration.ofSeconds(62));

    assertThatCode(() -> frein.compter(inconnu("lea"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> frein.compter(inconnu("lea"))).isInstanceOf(TropDEssais.class);
  }

  @Test
  void une_journee_ne_laisse_pas_plus_d_une_cinquantaine_d_essais_a_un_etranger() {
    long acceptes =
        IntStream.range(0, 24 * 60)
            .filter(
                minute -> {
                  horloge.avancer(Duration.ofMinutes(1));
                  return accepte(inconnu("lea"));
                })
            .count();

    assertThat(acceptes).isBetween(25L, 50L);
  }

  @Test
  void un_etranger_ne_ferme_pas_le_compte_a_l_appareil_de_son_titulaire() {
    echouer(5, inconnu("lea"));

    assertThatCode(() -> frein.compter(FreinConnexion.Cles.connu(appareil, "lea")))
        .doesNotThrowAnyException();
  }

  @Test
  void un_compte_attaque_ne_ralentit_pas_les_autres() {
    echouer(5, inconnu("lea"));

    assertThatCode(() -> frein.compter(inconnu("marc"))).doesNotThrowAnyException();
  }

  @Test
  void une_reussite_ne_coute_aucun_essai() {
    IntStream.range(0, 200)
        .forEach(
            i -> {
              frein.compter(inconnu("lea"));
              frein.rendre(inconnu("lea"));
            });

    assertThatCode(() -> frein.compter(inconnu("lea"))).doesNotThrowAnyException();
  }

  @Test
  void une_adresse_du_reseau_qui_essaie_beaucoup_de_comptes_est_ralentie() {
    IntStream.range(0, 60).forEach(i -> frein.compter(inconnu("compte" + i)));

    assertThatThrownBy(() -> frein.compter(inconnu("compte60"))).isInstanceOf(TropDEssais.class);
    assertThatCode(() -> frein.compter(FreinConnexion.Cles.inconnu("198.51.100.7", "compte60")))
        .doesNotThrowAnyException();
  }

  @Test
  void un_reseau_epuise_par_un_etranger_ne_ferme_rien_a_l_appareil_du_titulaire() {
    IntStream.range(0, 60).forEach(i -> frein.compter(inconnu("compte" + i)));

    assertThatCode(() -> frein.compter(FreinConnexion.Cles.connu(appareil, "lea")))
        .doesNotThrowAnyException();
    assertThatCode(() -> frein.compter(FreinConnexion.Cles.titulaire(12)))
        .doesNotThrowAnyException();
  }

  @Test
  void un_appareil_connu_n_essaie_pas_sans_fin() {
    echouer(5, FreinConnexion.Cles.connu(appareil, "lea"));

    assertThatThrownBy(() -> frein.compter(FreinConnexion.Cles.connu(appareil, "lea")))
        .isInstanceOf(TropDEssais.class);
  }

  @Test
  void un_etranger_qui_demande_des_codes_n_empeche_pas_la_creation_depuis_un_autre_reseau() {
    IntStream.range(0, 3).forEach(i -> envois.compterCreation(ADRESSE, "lea@exemple.fr"));

    assertThatThrownBy(() -> envois.compterCreation(ADRESSE, "lea@exemple.fr"))
        .isInstanceOf(TropDEssais.class);
    assertThatCode(() -> envois.compterCreation("198.51.100.7", "lea@exemple.fr"))
        .doesNotThrowAnyException();
  }

  @Test
  void les_oublis_et_les_creations_se_comptent_a_part() {
    IntStream.range(0, 3).forEach(i -> envois.compterCreation(ADRESSE, "lea@exemple.fr"));

    assertThat(envois.laissePasserOubli(ADRESSE, "lea@exemple.fr")).isTrue();
  }

  @Test
  @DisplayName("A13 : un quatrième lien demandé aussitôt n’est ni envoyé ni refusé")
  void trop_d_oublis_pour_une_adresse_ne_sont_plus_envoyes_et_ne_sont_pas_refuses() {
    IntStream.range(0, 3).forEach(i -> envois.laissePasserOubli("reseau" + i, "lea@exemple.fr"));

    assertThat(envois.laissePasserOubli("reseau3", "lea@exemple.fr")).isFalse();
    horloge.avancer(Duration.ofMinutes(2));
    assertThat(envois.laissePasserOubli("reseau3", "lea@exemple.fr")).isTrue();
  }

  @Test
  void un_reseau_qui_demande_beaucoup_de_liens_est_ralenti() {
    IntStream.range(0, 30).forEach(i -> envois.laissePasserOubli(ADRESSE, "compte" + i));

    assertThatThrownBy(() -> envois.laissePasserOubli(ADRESSE, "compte30"))
        .isInstanceOf(TropDEssais.class);
  }

  @Test
  @DisplayName("A09 : la jauge d’un réseau qui demande sans cesse s’arrête, puis reprend")
  void la_jauge_est_ralentie_par_adresse_du_reseau() {
    var mesures = new FreinMesures(horloge);
    IntStream.range(0, 120).forEach(i -> mesures.laissePasser(ADRESSE));

    assertThat(mesures.laissePasser(ADRESSE)).isFalse();
    assertThat(mesures.laissePasser("198.51.100.7")).isTrue();
    horloge.avancer(Duration.ofSeconds(1));
    assertThat(mesures.laissePasser(ADRESSE)).isTrue();
  }

  @Test
  void une_longue_attente_se_dit_en_minutes() {
    assertThat(Messages.texte(new TropDEssais(Duration.ofSeconds(1)).motif()))
        .isEqualTo("Trop d’essais. Réessayez dans 1 seconde.");
    assertThat(Messages.texte(new TropDEssais(Duration.ofMinutes(58)).motif()))
        .isEqualTo("Trop d’essais. Réessayez dans 58 minutes.");
  }

  private boolean accepte(FreinConnexion.Cles cles) {
    try {
      frein.compter(cles);
      return true;
    } catch (TropDEssais refus) {
      return false;
    }
  }

  private void echouer(int fois, FreinConnexion.Cles cles) {
    IntStream.range(0, fois).forEach(i -> frein.compter(cles));
  }

  private static FreinConnexion.Cles inconnu(String identifiant) {
    return FreinConnexion.Cles.inconnu(ADRESSE, identifiant);
  }
}
