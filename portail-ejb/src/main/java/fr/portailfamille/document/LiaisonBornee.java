package fr.portailfamille.document;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * An exchange that must be over by a given moment, whatever the other side does: not accept, stop
 * reading, answer a letter a minute. The timeout of a plain socket bounds none of these but the
 * first.
 */
final class LiaisonBornee implements Closeable {

  private final long limite;
  private final SocketChannel canal = SocketChannel.open();
  private final Selector evenements = Selector.open();
  private final SelectionKey cle;

  LiaisonBornee(Duration attente) throws IOException {
    limite = System.nanoTime() + attente.toNanos();
    canal.configureBlocking(false);
    cle = canal.register(evenements, 0);
  }

  void joindre(InetSocketAddress adresse) throws IOException {
    if (!canal.connect(adresse)) {
      attendre(SelectionKey.OP_CONNECT);
      canal.finishConnect();
    }
  }

  /** False when the other side answered, or hung up, before it had everything. */
  boolean envoyer(ByteBuffer octets) throws IOException {
    while (octets.hasRemaining()) {
      int attendu = SelectionKey.OP_READ | SelectionKey.OP_WRITE;
      if ((attendre(attendu) & SelectionKey.OP_READ) != 0) {
        return false;
      }
      try {
        canal.write(octets);
      } catch (IOException coupee) {
        return false;
      }
    }
    return true;
  }

  /** At least a byte more; -1 when the other side hung up. */
  int recevoir(ByteBuffer octets) throws IOException {
    attendre(SelectionKey.OP_READ);
    return canal.read(octets);
  }

  private int attendre(int operations) throws IOException {
    cle.interestOps(operations);
    long reste = Duration.ofNanos(limite - System.nanoTime()).toMillis();
    if (reste <= 0 || evenements.select(reste) == 0) {
      throw new SocketTimeoutException("no answer in time");
    }
    evenements.selectedKeys().clear();
    return cle.readyOps();
  }

  @Override
  public void close() throws IOException {
    try (canal;
        evenements) {
      // both, even if one fails
    }
  }
}
