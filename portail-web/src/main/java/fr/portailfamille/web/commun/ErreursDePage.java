package fr.portailfamille.web.commun;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;
import org.omnifaces.util.Faces;

/**
 * Answers a page that failed by the refusal behind it, wherever in the page it came from: a bean
 * built by the container wraps it in exceptions of the container's own.
 */
public class ErreursDePage extends FullAjaxExceptionHandler {

  private static final int PROFONDEUR = 20;

  /** Read by {@code 403.xhtml}. */
  private static final String REFUS = "portail.refus";

  private ErreursDePage(ExceptionHandler suivant) {
    super(suivant);
  }

  @Override
  protected Throwable findExceptionRootCause(FacesContext context, Throwable exception) {
    var cause = cause(exception);
    if (cause instanceof RegleMetierException refus) {
      retenir(Faces.getRequest(), refus);
    }
    return cause == null ? super.findExceptionRootCause(context, exception) : cause;
  }

  /** For the page of the refusal to say why. */
  static void retenir(HttpServletRequest request, RegleMetierException refus) {
    request.setAttribute(REFUS, Messages.texte(refus.motif()));
  }

  private static Throwable cause(Throwable exception) {
    var cause = exception;
    for (int i = 0; i < PROFONDEUR && cause != null; i++) {
      if (cause instanceof RegleMetierException
          || cause instanceof EJBAccessException
          || cause instanceof ViewExpiredException) {
        return cause;
      }
      cause = cause.getCause();
    }
    return null;
  }

  /** Named in {@code faces-config.xml}. */
  public static class Factory extends FullAjaxExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory suivante) {
      super(suivante);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new ErreursDePage(getWrapped().getExceptionHandler());
    }
  }
}
