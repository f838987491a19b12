package fr.portailfamille.scolarite.derogation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A child at a sitting.
 *
 * @param ecole the school asked for today; null when nothing waits for an opinion any more
 * @param rendu by whom and when the opinion was written, or null
 */
public record LigneExamen(
    long id,
    int version,
    long demarcheId,
    String numero,
    String prenom,
    String nom,
    String niveau,
    String secteur,
    String ecole,
    String motif,
    Avis avis,
    String commentaire,
    Rendu rendu)
    implements Serializable {

  /** By whom and when. */
  public record Rendu(String agent, Instant ecritLe) implements Serializable {}

  /** Whether the démarche still waits for a decision about this child. */
  public boolean enAttente() {
    return ecole != null;
  }
}
