package fr.portailfamille.demarche;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.eclipse.persistence.internal.databaseaccess.BindCallCustomParameter;
import org.eclipse.persistence.internal.databaseaccess.DatabasePlatform;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * JSON text in a {@code jsonb} column. PostgreSQL refuses a parameter declared as text there, and
 * EclipseLink declares every String as text: the parameter is bound without a type instead.
 */
@Converter
public class JsonConverter implements AttributeConverter<String, Object> {

  @Override
  public Object convertToDatabaseColumn(String json) {
    return json == null ? null : new SansType(json);
  }

  @Override
  public String convertToEntityAttribute(Object valeur) {
    return valeur == null ? null : valeur.toString();
  }

  private static final class SansType extends BindCallCustomParameter {

    private SansType(String json) {
      super(json);
    }

    @Override
    public void set(
        DatabasePlatform platform, PreparedStatement statement, int rang, AbstractSession session)
        throws SQLException {
      statement.setObject(rang, obj, Types.OTHER);
    }
  }
}
