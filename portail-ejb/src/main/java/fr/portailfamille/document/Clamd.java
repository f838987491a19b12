package fr.portailfamille.document;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a ClamAV daemon about a file (INSTREAM of clamd(8)): the bytes in chunks, each after its
 * length on four bytes, the highest first, an empty one at the end; then one answer that a zero
 * byte ends. Anything but « OK » or « FOUND », an « OK » before the whole file was sent, and an
 * answer that does not come in time, is no answer.
 */
final class Clamd {

  /** It takes no file as large; sending the same again would not help. */
  static final class TropGros extends IOException {
    private static final long serialVersionUID = 1L;

    TropGros() {
      super(TROP_GROS);
    }
  }

  private static final byte[] COMMANDE = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final String SAIN = "stream: OK";
  private static final String PREFIXE = "stream: ";
  private static final String INFECTE = " FOUND";
  private static final String TROP_GROS = "INSTREAM size limit exceeded. ERROR";
  private static final int MORCEAU = 64 * 1024;
  private static final int REPONSE_MAXIMALE = 4096;

  private final InetSocketAddress adresse;
  private final Duration attente;

  /** {@code attente}: in all, from the call to the answer. */
  Clamd(InetSocketAddress adresse, Duration attente) {
    this.adresse = adresse;
    this.attente = attente;
  }

  /**
   * The name of what infects it; empty when it is sound.
   *
   * @throws TropGros more than the daemon takes
   * @throws IOException nothing is known of this file
   */
  Optional<String> examiner(byte[] contenu) throws IOException {
    try (var liaison = new LiaisonBornee(attente)) {
      liaison.joindre(adresse);
      boolean entier = envoyer(liaison, contenu);
      return conclure(reponse(liaison), entier);
    }
  }

  private static boolean envoyer(LiaisonBornee liaison, byte[] contenu) throws IOException {
    var envoi = ByteBuffer.allocate(COMMANDE.length + MORCEAU + 2 * Integer.BYTES).put(COMMANDE);
    for (int debut = 0; debut < contenu.length; debut += MORCEAU) {
      int taille = Math.min(MORCEAU, contenu.length - debut);
      envoi.putInt(taille).put(contenu, debut, taille).flip();
      if (!liaison.envoyer(envoi)) {
        return false;
      }
      envoi.clear();
    }
    return liaison.envoyer(envoi.putInt(0).flip());
  }

  private static String reponse(LiaisonBornee liaison) throws IOException {
    var recu = ByteBuffer.allocate(REPONSE_MAXIMALE);
    while (recu.hasRemaining()) {
      if (liaison.recevoir(recu) < 0) {
        throw new IOException("clamd hung up after: " + texte(recu, recu.position()));
      }
      if (recu.get(recu.position() - 1) == 0) {
        return texte(recu, recu.position() - 1);
      }
    }
    throw new IOException("clamd does not end its answer");
  }

  private static String texte(ByteBuffer recu, int taille) {
    return new String(recu.array(), 0, taille, StandardCharsets.UTF_8);
  }

  private static Optional<String> conclure(String reponse, boolean entier) throws IOException {
    if (reponse.equals(TROP_GROS)) {
      throw new TropGros();
    }
    if (reponse.startsWith(PREFIXE) && reponse.endsWith(INFECTE)) {
      return Optional.of(reponse.substring(PREFIXE.length(), reponse.length() - INFECTE.length()));
    }
    if (entier && reponse.equals(SAIN)) {
      return Optional.empty();
    }
    throw new IOException("clamd answered: " + reponse);
  }
}
