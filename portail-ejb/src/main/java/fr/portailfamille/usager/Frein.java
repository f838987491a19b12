package fr.portailfamille.usager;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Slows repeated attempts, one bucket per key. Kept in memory: a restart forgets, which only ever
 * helps the person. An attempt costs one token, given back when it succeeds.
 */
final class Frein {

  private static final int CLES = 200_000;

  private final Cache<String, Bucket> seaux =
      Caffeine.newBuilder().maximumSize(CLES).expireAfterAccess(Duration.ofDays(1)).build();
  private final Clock horloge;
  private final List<Bandwidth> debits;

  Frein(Clock horloge, Bandwidth... debits) {
    this.horloge = horloge;
    this.debits = List.of(debits);
  }

  /** {@code essais} at once, then one more every {@code puisUnToutes}. */
  static Bandwidth debit(int essais, Duration puisUnToutes) {
    return Bandwidth.builder().capacity(essais).refillIntervally(1, puisUnToutes).build();
  }

  /** Throws {@link TropDEssais} when the key has no attempt left. */
  void compter(String cle) {
    var essai = seau(cle).tryConsumeAndReturnRemaining(1);
    if (!essai.isConsumed()) {
      throw new TropDEssais(Duration.ofNanos(essai.getNanosToWaitForRefill()));
    }
  }

  /** Like {@link #compter}, for what is then left undone without a word. */
  boolean essayer(String cle) {
    return seau(cle).tryConsume(1);
  }

  void rendre(String cle) {
    seau(cle).addTokens(1);
  }

  private Bucket seau(String cle) {
    return seaux.get(cle, inconnue -> nouveau());
  }

  private Bucket nouveau() {
    var seau = Bucket.builder().withCustomTimePrecision(new Heure(horloge));
    debits.forEach(seau::addLimit);
    return seau.build();
  }

  private record Heure(Clock horloge) implements TimeMeter {

    private static final long NANOS_PAR_MILLI = 1_000_000;

    @Override
    public long currentTimeNanos() {
      return horloge.millis() * NANOS_PAR_MILLI;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
