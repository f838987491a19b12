package fr.portailfamille.composition;

import fr.portailfamille.commun.RegleMetierException;
import java.util.List;

/** Published too early. */
public class CompositionIncomplete extends RegleMetierException {

  private final transient List<Defaut> defauts;

  CompositionIncomplete(List<Defaut> defauts) {
    super("CompositionIncomplete", defauts.size());
    this.defauts = List.copyOf(defauts);
  }

  public List<Defaut> defauts() {
    return defauts;
  }
}
