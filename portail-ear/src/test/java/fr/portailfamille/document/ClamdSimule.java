package fr.portailfamille.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * A ClamAV daemon that speaks INSTREAM, finds one word, has a limit, and may fail as the real one
 * does. One file a connection.
 */
final class ClamdSimule implements AutoCloseable {

  static final String VIRUS = "X5O!P%@AP-SIMULE";
  static final int LIMITE = 200_000;
  private static final long FERMETURE_MS = 10_000;

  enum Humeur {
    BONNE,
    /** Accepts and never answers. */
    MUETTE,
    /** Hangs up before the answer. */
    COUPANTE,
    /** Something else than an answer. */
    ABSURDE,
    /** Accepts and reads nothing. */
    SOURDE,
    /** An answer that nothing ends. */
    BAVARDE,
    /** Finds it sound without having read it. */
    PRESSEE
  }

  private final ServerSocket ecoute;
  private final Humeur humeur;
  private final Thread fil;
  private final CountDownLatch fin = new CountDownLatch(1);
  private Runnable pendant = () -> {};
  private byte[] recu;

  ClamdSimule(Humeur humeur) throws IOException {
    this.humeur = humeur;
    ecoute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    fil = new Thread(this::servir, "clamd");
    fil.setDaemon(true);
    fil.start();
  }

  InetSocketAddress adresse() {
    return (InetSocketAddress) ecoute.getLocalSocketAddress();
  }

  /** Done once the file is read, before the answer. */
  void pendantExamen(Runnable geste) {
    pendant = geste;
  }

  /** What the last file was. */
  byte[] recu() {
    return recu;
  }

  private void servir() {
    try (var prise = ecoute.accept()) {
      switch (humeur) {
        case SOURDE -> fin.await();
        case BAVARDE -> repondre(prise, "stream: ".repeat(10_000));
        case PRESSEE -> repondre(prise, "stream: OK");
        default -> apresLecture(prise);
      }
    } catch (IOException ferme) {
      if (!ecoute.isClosed()) {
        throw new UncheckedIOException(ferme);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void apresLecture(Socket prise) throws IOException, InterruptedException {
    var reponse = recevoir(new DataInputStream(prise.getInputStream()));
    switch (humeur) {
      case MUETTE -> fin.await();
      case COUPANTE -> prise.close();
      case ABSURDE -> repondre(prise, "UNKNOWN COMMAND");
      default -> repondre(prise, reponse);
    }
  }

  private String recevoir(DataInputStream flux) throws IOException {
    var commande = new String(flux.readNBytes(10), StandardCharsets.US_ASCII);
    if (!commande.equals("zINSTREAM\0")) {
      return "UNKNOWN COMMAND";
    }
    var contenu = new ByteArrayOutputStream();
    for (int taille = flux.readInt(); taille > 0; taille = flux.readInt()) {
      contenu.write(flux.readNBytes(taille));
      if (contenu.size() > LIMITE) {
        return "INSTREAM size limit exceeded. ERROR";
      }
    }
    recu = contenu.toByteArray();
    pendant.run();
    return contenu.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
        ? "stream: Simule.Test FOUND"
        : "stream: OK";
  }

  private static void repondre(Socket prise, String reponse) throws IOException {
    prise.getOutputStream().write((reponse + "\0").getBytes(StandardCharsets.US_ASCII));
    prise.getOutputStream().flush();
    prise.shutdownOutput();
    prise.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /** Nobody is answered afterwards: a thread that waits for a call may still take one meanwhile. */
  @Override
  public void close() throws IOException {
    fin.countDown();
    ecoute.close();
    try {
      fil.join(FERMETURE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
