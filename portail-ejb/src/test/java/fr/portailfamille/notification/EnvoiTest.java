package fr.portailfamille.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Courriel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnvoiTest {

  private static final Instant MIDI = Instant.parse("2026-11-02T12:00:00Z");
  private static final Courriel ADRESSE = new Courriel("parent@exemple.fr");

  @Test
  void un_courriel_refuse_attend_deux_fois_plus_a_chaque_essai_puis_est_abandonne() {
    var envoi =
        new Envoi(
            new Destinataire(1L, ADRESSE, null),
            new Lettre("Sujet", "Texte", Lettre.Nature.ORDINAIRE),
            MIDI);

    envoi.reporter("451 plus tard", MIDI);
    assertThat(envoi.prochainEssaiLe()).isEqualTo(MIDI.plusSeconds(30));
    envoi.reporter("451 plus tard", MIDI);
    assertThat(envoi.prochainEssaiLe()).isEqualTo(MIDI.plusSeconds(60));
    for (var essai = 2; essai < Envoi.ESSAIS_MAXIMUM - 1; essai++) {
      envoi.reporter("451 plus tard", MIDI);
    }
    assertThat(envoi.prochainEssaiLe()).isEqualTo(MIDI.plus(Duration.ofSeconds(30 * 256)));
    assertThat(envoi.etat()).isEqualTo(EtatEnvoi.A_ENVOYER);

    envoi.reporter("451 plus tard", MIDI);
    assertThat(envoi.etat()).isEqualTo(EtatEnvoi.ABANDONNE);
  }

  @Test
  void le_texte_d_un_code_est_efface_une_fois_envoye() {
    var code =
        new Envoi(
            new Destinataire(null, ADRESSE, null),
            new Lettre("Code", "123456", Lettre.Nature.CONFIDENTIEL),
            MIDI);
    var avis =
        new Envoi(
            new Destinataire(1L, ADRESSE, null),
            new Lettre("Avis", "Dossier validé", Lettre.Nature.ORDINAIRE),
            MIDI);

    code.envoyer(MIDI);
    avis.envoyer(MIDI);

    assertThat(code.texte()).isEmpty();
    assertThat(avis.texte()).isEqualTo("Dossier validé");
  }
}
