package fr.portailfamille.usager;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import java.time.Duration;

/** Too many attempts for now; says how long to wait. */
public class TropDEssais extends RegleMetierException {

  private static final long EN_SECONDES_JUSQU_A = 120;

  private final Duration attente;

  TropDEssais(Duration attente) {
    super("TropDEssais", enClair(attente));
    this.attente = attente;
  }

  public Duration attente() {
    return attente;
  }

  private static Motif enClair(Duration attente) {
    long secondes = Math.max(1, attente.plusMillis(999).toSeconds());
    return secondes <= EN_SECONDES_JUSQU_A
        ? Motif.of("TropDEssais.SECONDES", secondes)
        : Motif.of("TropDEssais.MINUTES", (secondes + 59) / 60);
  }
}
