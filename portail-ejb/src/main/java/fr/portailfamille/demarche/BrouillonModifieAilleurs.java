package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Another page has kept something else of the same draft since this one was read. Whoever is told
 * so may keep what is shown here, by saving over {@link #version()}.
 */
public class BrouillonModifieAilleurs extends RegleMetierException {

  private final int version;

  BrouillonModifieAilleurs(int version, Instant le, ZoneId fuseau) {
    super("BrouillonModifieAilleurs", LocalTime.ofInstant(le, fuseau));
    this.version = version;
  }

  /** What is kept now. */
  public int version() {
    return version;
  }
}
