package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One booked day, its price and why. A booking is billed at most once, ever. */
@Entity
@Table(name = "ligne_facture")
public class LigneFacture {

  @Id
  @GeneratedValue(generator = "ligneFacture")
  @SequenceGenerator(
      name = "ligneFacture",
      sequenceName = "seq_ligne_facture",
      allocationSize = 1000)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Facture facture;

  private long reservationId;
  private long enfantId;
  private long activiteId;
  private LocalDate jour;
  private Montant prix;
  private String motif;

  protected LigneFacture() {}

  public LigneFacture(Facture facture, JourFacture jourFacture) {
    this.facture = facture;
    this.reservationId = jourFacture.reservationId();
    this.enfantId = jourFacture.enfantId();
    this.activiteId = jourFacture.activiteId();
    this.jour = jourFacture.jour();
    this.prix = jourFacture.prix();
    this.motif = jourFacture.motif();
  }
}
