package fr.portailfamille.environment;

import java.io.IOException;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Loopback ports. */
public final class Ports {

  /**
   * Below what systems give to outgoing connections (Linux from 32768, others from 49152): a port
   * of theirs may be taken between the moment it is chosen and the moment the server listens.
   */
  private static final int FIRST = 20_000;

  private static final int AFTER_LAST = 32_768;
  private static final int TRIES = 100;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port nobody listens to, never the same twice in a run. */
  public static int free() {
    return RANDOM
        .ints(TRIES, FIRST, AFTER_LAST)
        .filter(port -> isFree(port) && GIVEN.add(port))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no free port after " + TRIES + " tries"));
  }

  public static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
