package fr.portailfamille.scolarite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The school years a family may answer for now, as it may enrol for them. */
@ApplicationScoped
public class AnneesOuvertes {

  @Inject private LectureScolaire lecture;

  /** In order. */
  public List<AnneeScolaire> lister() {
    return lecture.ouvertes();
  }
}
