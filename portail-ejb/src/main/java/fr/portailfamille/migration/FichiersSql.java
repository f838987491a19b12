package fr.portailfamille.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Gives Flyway the files named by {@code index.txt}. Servers keep deployed jars behind their own
 * file systems, which Flyway's class path scanning does not know; a listed name is found by any
 * class loader.
 */
class FichiersSql implements ResourceProvider {

  private static final String DOSSIER = "db/migration/";

  private final ClassLoader loader;

  FichiersSql(ClassLoader loader) {
    this.loader = loader;
  }

  List<String> noms() {
    try (var reader = new BufferedReader(ouvrir("index.txt"))) {
      return reader.lines().map(String::strip).filter(nom -> !nom.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public LoadableResource getResource(String nom) {
    return noms().contains(nom) ? new FichierSql(nom) : null;
  }

  @Override
  public Collection<LoadableResource> getResources(String prefixe, String[] suffixes) {
    return noms().stream()
        .filter(nom -> nom.startsWith(prefixe) && Stream.of(suffixes).anyMatch(nom::endsWith))
        .<LoadableResource>map(FichierSql::new)
        .toList();
  }

  private Reader ouvrir(String nom) {
    var flux = loader.getResourceAsStream(DOSSIER + nom);
    if (flux == null) {
      throw new IllegalStateException("missing " + DOSSIER + nom);
    }
    return new InputStreamReader(flux, StandardCharsets.UTF_8);
  }

  private final class FichierSql extends LoadableResource {

    private final String nom;

    FichierSql(String nom) {
      this.nom = nom;
    }

    @Override
    public Reader read() {
      return ouvrir(nom);
    }

    @Override
    public String getAbsolutePath() {
      return DOSSIER + nom;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return DOSSIER + nom;
    }

    @Override
    public String getFilename() {
      return nom;
    }

    @Override
    public String getRelativePath() {
      return nom;
    }
  }
}
