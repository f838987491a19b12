package fr.portailfamille.demarche;

import fr.portailfamille.document.Depot;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.document.Sujet;
import java.io.Serializable;

/**
 * A document a démarche asks for.
 *
 * @param intitule how the town calls it; null: {@code NatureDocument.<nature>} of the texts
 * @param sujet the child it is asked for, or null
 * @param photo a picture, not a PDF
 */
public record PieceDemandee(
    String nature, String intitule, boolean obligatoire, Sujet sujet, boolean photo)
    implements Serializable {

  public PieceDemandee(String nature, boolean obligatoire, Sujet sujet) {
    this(nature, null, obligatoire, sujet, false);
  }

  public static PieceDemandee obligatoire(String nature) {
    return new PieceDemandee(nature, true, null);
  }

  public static PieceDemandee facultative(String nature) {
    return new PieceDemandee(nature, false, null);
  }

  /** Mandatory, and a picture. */
  public static PieceDemandee photo(String nature) {
    return new PieceDemandee(nature, null, true, null, true);
  }

  /** Which must be joined. */
  PieceDemandee exigee() {
    return new PieceDemandee(nature, intitule, true, sujet, photo);
  }

  public PieceDemandee pour(Sujet enfant) {
    return new PieceDemandee(nature, intitule, obligatoire, enfant, photo);
  }

  static PieceDemandee de(LigneDocument joint) {
    return new PieceDemandee(joint.nature(), joint.intitule(), false, joint.sujet(), false);
  }

  Depot enDepot(boolean confidentiel) {
    return new Depot(nature, intitule, sujet, confidentiel, photo);
  }

  /** Unique within a démarche. */
  public String cle() {
    return LigneDocument.cle(nature, sujet);
  }

  public String titre() {
    return LigneDocument.titre(nature, intitule, sujet);
  }
}
