package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
import java.util.List;

/** Filed too early: answers or documents are missing or wrong. */
public class DemarcheIncomplete extends RegleMetierException {

  private final transient List<Refus> refus;

  DemarcheIncomplete(List<Refus> refus) {
    super("DemarcheIncomplete", refus.size());
    this.refus = List.copyOf(refus);
  }

  public List<Refus> refus() {
    return refus;
  }
}
