package fr.portailfamille.usager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that only moves when told. */
class HorlogeReglable extends Clock {

  private Instant instant = Instant.parse("2026-09-01T08:00:00Z");

  void avancer(Duration duree) {
    instant = instant.plus(duree);
  }

  @Override
  public Instant instant() {
    return instant;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
