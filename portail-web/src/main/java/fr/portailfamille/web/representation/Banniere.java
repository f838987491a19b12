package fr.portailfamille.web.representation;

import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.web.commun.RepresentationEnSession;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** At the top of every page as long as an agent acts for a family. */
@Named
@RequestScoped
public class Banniere {

  @Inject private HttpServletRequest request;

  private RepresentationEnSession enCours;

  @PostConstruct
  void load() {
    enCours = RepresentationEnSession.lire(request);
  }

  /** Null when the person acts for themselves. */
  public RepresentationEnSession getEnCours() {
    return enCours;
  }

  public boolean isLecture() {
    return enCours != null && enCours.ouverte().mode() == ModeRepresentation.LECTURE;
  }
}
