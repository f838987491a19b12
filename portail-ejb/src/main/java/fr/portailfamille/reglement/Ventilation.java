package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/** The part of a payment that pays one invoice. */
@Embeddable
public class Ventilation {

  @Column(name = "facture_id")
  private long factureId;

  private Montant montant;

  protected Ventilation() {}

  private Ventilation(long factureId, Montant montant) {
    this.factureId = factureId;
    this.montant = montant;
  }

  /**
   * Pays the first invoice in full, then the next; an invoice paid meanwhile takes nothing. What is
   * left is in no part: {@code Avances} pays other invoices with it.
   *
   * @param factures oldest first
   */
  static List<Ventilation> repartir(Montant recu, List<ResteDu> factures) {
    List<Ventilation> parts = new ArrayList<>();
    Montant disponible = recu;
    for (ResteDu facture : factures) {
      Montant part = facture.montant().auPlus(disponible);
      if (part.estPositif()) {
        parts.add(new Ventilation(facture.factureId(), part));
        disponible = disponible.moins(part);
      }
    }
    return parts;
  }

  public long factureId() {
    return factureId;
  }

  public Montant montant() {
    return montant;
  }
}
