package fr.portailfamille.representation;

import fr.portailfamille.usager.Appelant;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

/**
 * Stands before every service ({@code ejb-jar.xml}), for callers who act for a family: the
 * representation they name must be theirs, of that family, and still open, and what writes is
 * refused unless it says that it may be typed for somebody ({@link PermisEnRepresentation}).
 *
 * <p>What writes is what does not declare {@code SUPPORTS}, as queries do: a new service is refused
 * until somebody has thought of it.
 */
public class Garde {

  @Resource private SessionContext contexte;
  @Inject private Representations representations;

  @AroundInvoke
  public Object garder(InvocationContext appel) throws Exception {
    var appelant = Appelant.lire(contexte.getCallerPrincipal().getName());
    if (appelant.filter(Appelant::represente).isPresent()) {
      var mode =
          representations
              .ouverte(appelant.get())
              .map(Representation::mode)
              .orElseThrow(() -> new EJBAccessException("this representation is over"));
      exiger(appel.getMethod(), mode);
    }
    return appel.proceed();
  }

  private static void exiger(Method methode, ModeRepresentation mode) {
    if (ecrit(methode)) {
      var permis = annotation(methode, PermisEnRepresentation.class);
      if (permis == null
          || (mode == ModeRepresentation.LECTURE && permis.value() != ModeRepresentation.LECTURE)) {
        throw RepresentationRefusee.pour(mode);
      }
    }
  }

  private static boolean ecrit(Method methode) {
    var transaction = annotation(methode, TransactionAttribute.class);
    return transaction == null || transaction.value() != TransactionAttributeType.SUPPORTS;
  }

  /** That of the method, else of its class. */
  private static <A extends Annotation> A annotation(Method methode, Class<A> type) {
    var sienne = methode.getAnnotation(type);
    return sienne != null ? sienne : methode.getDeclaringClass().getAnnotation(type);
  }
}
