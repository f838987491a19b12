package fr.portailfamille.web.commun;

import fr.portailfamille.representation.Ouverte;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * The representation this browser acts under, kept on the server: the agent's session alone has it,
 * and it ends with the session.
 *
 * @param famille name of the household, or of the person who has none yet
 */
public record RepresentationEnSession(Ouverte ouverte, String famille, String personne)
    implements Serializable {

  private static final String ATTRIBUT = "portail.representation";

  /** Null when there is none. */
  public static RepresentationEnSession lire(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? null : (RepresentationEnSession) session.getAttribute(ATTRIBUT);
  }

  public void poser(HttpServletRequest request) {
    request.getSession().setAttribute(ATTRIBUT, this);
  }

  public static void oter(HttpServletRequest request) {
    request.getSession().removeAttribute(ATTRIBUT);
  }
}
