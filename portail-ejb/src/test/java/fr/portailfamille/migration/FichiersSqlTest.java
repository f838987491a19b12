package fr.portailfamille.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FichiersSqlTest {

  @Test
  void l_index_nomme_chaque_migration_du_dossier_une_seule_fois() throws IOException {
    var fichiers = new FichiersSql(getClass().getClassLoader());

    try (var dossier = Files.list(Path.of("src/main/resources/db/migration"))) {
      var presents =
          dossier.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".sql")).sorted();
      assertThat(fichiers.noms())
          .doesNotHaveDuplicates()
          .containsExactlyElementsOf(presents.toList());
    }
  }
}
