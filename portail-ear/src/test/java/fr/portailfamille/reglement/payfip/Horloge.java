package fr.portailfamille.reglement.payfip;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when told to. */
final class Horloge extends Clock {

  private Instant maintenant;

  Horloge(String depart) {
    maintenant = Instant.parse(depart);
  }

  void avancer(Duration duree) {
    maintenant = maintenant.plus(duree);
  }

  @Override
  public Instant instant() {
    return maintenant;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
