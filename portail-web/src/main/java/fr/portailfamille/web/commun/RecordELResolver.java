package fr.portailfamille.web.commun;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets pages write {@code #{ligne.total}} for a record component: Expression Language 5 only knows
 * getters, 6 will know both.
 */
public class RecordELResolver extends ELResolver {
  private static final ClassValue<Map<Object, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<Object, RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .peek(component -> component.getAccessor().trySetAccessible())
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    RecordComponent component = find(base, property);
    if (component == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return component.getAccessor().invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (find(base, property) != null) {
      context.setPropertyResolved(base, property);
    }
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // never resolved here: records cannot be written, the next resolver says so
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    boolean component = find(base, property) != null;
    if (component) {
      context.setPropertyResolved(base, property);
    }
    return component;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return String.class;
  }

  private static RecordComponent find(Object base, Object property) {
    return base instanceof Record ? COMPONENTS.get(base.getClass()).get(property) : null;
  }
}
