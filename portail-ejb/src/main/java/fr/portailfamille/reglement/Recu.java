package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The proof of a payment (A50, A54), with all that PayFiP's web service tells; the masked card, the
 * contract and the bank's reference are only on the ticket PayFiP sends itself.
 *
 * @param autorisation null when PayFiP gave none
 * @param refdet with numcli and courriel, null for money received at the counter
 */
public record Recu(
    long id,
    LocalDateTime payeLe,
    ModeReglement mode,
    Montant montant,
    String autorisation,
    String refdet,
    String numcli,
    String courriel,
    String regie,
    List<Part> parts)
    implements Serializable {

  /** What of the payment went to one invoice. */
  public record Part(String numero, Montant montant) implements Serializable {}

  /** Stays in the household's favour. */
  public Montant reliquat() {
    return montant.moins(Montant.somme(parts.stream().map(Part::montant).toList()));
  }
}
