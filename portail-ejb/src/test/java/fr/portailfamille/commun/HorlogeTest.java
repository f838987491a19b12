package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HorlogeTest {

  private final Clock horloge = new Horloge().horloge();

  @AfterEach
  void remettre_a_l_heure() {
    System.clearProperty(Horloge.DECALAGE);
  }

  @Test
  void l_horloge_donne_l_heure_reelle_au_fuseau_de_paris() {
    assertThat(horloge.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(horloge.instant())
        .isCloseTo(Clock.systemUTC().instant(), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void une_horloge_deja_injectee_suit_le_decalage_et_le_fuseau() {
    var fuseau = new AtomicReference<>(ZoneId.of("Europe/Paris"));
    Clock horloge = Horloge.horloge(fuseau::get);
    Instant avant = horloge.instant();

    System.setProperty(Horloge.DECALAGE, "86400");
    fuseau.set(ZoneId.of("America/Guadeloupe"));

    assertThat(horloge.instant())
        .isCloseTo(avant.plus(1, ChronoUnit.DAYS), within(5, ChronoUnit.SECONDS));
    assertThat(horloge.getZone()).isEqualTo(ZoneId.of("America/Guadeloupe"));
  }

  @Test
  void un_fuseau_demande_garde_le_decalage() {
    System.setProperty(Horloge.DECALAGE, "-3600");

    Clock aTahiti = horloge.withZone(ZoneId.of("Pacific/Tahiti"));

    assertThat(aTahiti.getZone()).isEqualTo(ZoneId.of("Pacific/Tahiti"));
    assertThat(aTahiti.instant()).isCloseTo(horloge.instant(), within(5, ChronoUnit.SECONDS));
  }
}
