package fr.portailfamille.demarche;

import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.document.Sujet;
import java.io.Serializable;

/**
 * A document a démarche asks for; its French name is {@code NatureDocument.<nature>}.
 *
 * @param sujet the child it is asked for, or null
 */
public record PieceDemandee(String nature, boolean obligatoire, Sujet sujet)
    implements Serializable {

  public static PieceDemandee obligatoire(String nature) {
    return new PieceDemandee(nature, true, null);
  }

  public static PieceDemandee facultative(String nature) {
    return new PieceDemandee(nature, false, null);
  }

  /** Which must be joined. */
  PieceDemandee exigee() {
    return new PieceDemandee(nature, true, sujet);
  }

  public PieceDemandee pour(Sujet enfant) {
    return new PieceDemandee(nature, obligatoire, enfant);
  }

  static PieceDemandee de(LigneDocument joint) {
    return new PieceDemandee(joint.nature(), false, joint.sujet());
  }

  /** Unique within a démarche. */
  public String cle() {
    return LigneDocument.cle(nature, sujet);
  }

  public String titre() {
    return LigneDocument.titre(nature, sujet);
  }
}
