package fr.portailfamille.migration;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Attribute {@code modifieLe} is column {@code modifie_le}, without an annotation on each. A column
 * named by {@code @Column} is left alone; so are join columns ({@code etablissement} is {@code
 * etablissement_id} by the specification; a camel-case association names its own).
 */
public class ColonnesSql implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (var descriptor : session.getDescriptors().values()) {
      descriptor.getMappings().forEach(ColonnesSql::nommer);
    }
  }

  private static void nommer(DatabaseMapping mapping) {
    if (!mapping.isDirectToFieldMapping()) {
      return;
    }
    var colonne = mapping.getField();
    if (colonne.getName().equalsIgnoreCase(mapping.getAttributeName())) {
      colonne.setName(enSerpent(mapping.getAttributeName()));
    }
  }

  static String enSerpent(String attribut) {
    return attribut.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
