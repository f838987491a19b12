package fr.portailfamille.demo;

import fr.portailfamille.environment.Ports;

/** A port somebody else listens on. */
final class PortOccupe extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private PortOccupe(String message) {
    super(message);
  }

  /**
   * @param port 0: any free one
   * @param propriete what chooses another one
   */
  static void exigerLibre(int port, String propriete) {
    if (port != 0 && !Ports.isFree(port)) {
      throw new PortOccupe(
          "Le port %d est déjà utilisé par un autre programme : choisissez-en un autre avec -D%s=%d"
              .formatted(port, propriete, port + 1000));
    }
  }
}
