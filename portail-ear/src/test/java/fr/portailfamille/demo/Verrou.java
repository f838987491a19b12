package fr.portailfamille.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held for the life of a demo: a second one in the same folder would stop the first. */
final class Verrou implements AutoCloseable {

  static final String FICHIER = "verrou";

  private final FileChannel fichier;

  private Verrou(FileChannel fichier) {
    this.fichier = fichier;
  }

  /** The system lets go of it however the process ends. */
  static Verrou prendre(Path dossier) throws IOException {
    Files.createDirectories(dossier);
    var fichier =
        FileChannel.open(
            dossier.resolve(FICHIER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (verrouiller(fichier) == null) {
      fichier.close();
      throw new DejaPris();
    }
    return new Verrou(fichier);
  }

  private static FileLock verrouiller(FileChannel fichier) throws IOException {
    try {
      return fichier.tryLock();
    } catch (OverlappingFileLockException dansCeProcessus) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    fichier.close();
  }

  /** Another demo runs in this folder. */
  static final class DejaPris extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
