package fr.portailfamille.document;

import fr.portailfamille.commun.Motif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has a file examined before it is kept, where those who host the portal have an antivirus. Nothing
 * is kept that was not examined: when it does not answer, the deposit is refused.
 */
@ApplicationScoped
class Antivirus {

  /** {@code host:port} of a ClamAV daemon; empty: none. */
  static final String PROPRIETE = "portail.antivirus";

  private static final Logger JOURNAL = Logger.getLogger(Antivirus.class.getName());
  private static final Duration ATTENTE = Duration.ofSeconds(20);

  /** As many as a stock clamd takes at once (MaxThreads). */
  private static final int ENSEMBLE = 10;

  private final Semaphore places = new Semaphore(ENSEMBLE);
  @Inject private JournalAntivirus journal;

  /**
   * @throws DocumentRefuse when it is infected, or when that cannot be known
   */
  void exigerSain(byte[] contenu, Depot depot) {
    var adresse = System.getProperty(PROPRIETE, "").strip();
    if (adresse.isEmpty()) {
      return;
    }
    ensemble(() -> examiner(contenu, adresse)).ifPresent(virus -> refuser(virus, depot));
  }

  /** More at once than it has threads would only wait inside it, each holding one of ours. */
  private Optional<String> ensemble(Supplier<Optional<String>> examen) {
    if (!attendreUnePlace()) {
      throw new DocumentRefuse(Motif.of("AntivirusMuet"));
    }
    try {
      return examen.get();
    } finally {
      places.release();
    }
  }

  private boolean attendreUnePlace() {
    try {
      return places.tryAcquire(ATTENTE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException arret) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<String> examiner(byte[] contenu, String adresse) {
    try {
      return new Clamd(adresse(adresse), ATTENTE).examiner(contenu);
    } catch (Clamd.TropGros tropGros) {
      JOURNAL.log(
          Level.SEVERE,
          "antivirus {0} takes no file of {1} bytes: raise its StreamMaxLength",
          new Object[] {adresse, String.valueOf(contenu.length)});
      throw new DocumentRefuse(Motif.of("AntivirusDepasse"));
    } catch (IOException | IllegalArgumentException muet) {
      JOURNAL.log(
          Level.SEVERE, "antivirus " + adresse + " gives no answer: deposits are refused", muet);
      throw new DocumentRefuse(Motif.of("AntivirusMuet"));
    }
  }

  private void refuser(String virus, Depot depot) {
    journal.noter(virus, depot);
    throw new DocumentRefuse(Motif.of("DocumentInfecte"));
  }

  static InetSocketAddress adresse(String hotePort) {
    int separateur = hotePort.lastIndexOf(':');
    if (separateur < 1) {
      throw new IllegalArgumentException(PROPRIETE + " is not host:port");
    }
    return new InetSocketAddress(
        hotePort.substring(0, separateur), Integer.parseInt(hotePort.substring(separateur + 1)));
  }
}
