package fr.portailfamille.scolarite.derogation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A child at a sitting.
 *
 * @param ecole the school asked for today; null when nothing waits for an opinion any more
 * @param rendu by whom and when the opinion was written, or null
 * @param promise last day promised for an answer when it was last filed
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
    Rendu rendu,
    LocalDate promise)
    implements Serializable {

  /** By whom and when. */
  public record Rendu(String agent, Instant ecritLe) implements Serializable {}

  /** Whether the démarche still waits for a decision about this child. */
  public boolean enAttente() {
    return ecole != null;
  }

  /** Whether the family was promised an answer before this day, and still waits for it. */
  public boolean promiseAvant(LocalDate jour) {
    return enAttente() && promise != null && promise.isBefore(jour);
  }
}
