package fr.portailfamille.composition;

import java.io.Serializable;
import java.time.Instant;

/**
 * A composed démarche in the list of the administrators.
 *
 * @param rang of the version families fill in; means nothing when none was ever published
 * @param publieeLe null when none was ever published
 */
public record LigneComposition(
    Long id,
    int version,
    String titre,
    Instant modifieeLe,
    Instant retireeLe,
    Integer rang,
    Instant publieeLe)
    implements Serializable {

  /** Of its type, once published. */
  public String code() {
    return DemarcheComposee.code(id);
  }

  public boolean publiee() {
    return publieeLe != null;
  }

  public boolean retiree() {
    return retireeLe != null;
  }

  /** The working copy says something families do not see. */
  public boolean aPublier() {
    return publieeLe == null || modifieeLe.isAfter(publieeLe);
  }
}
