package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The invoice of one household for one campaign. Drafts are numbered and issued all at once by
 * {@code EmissionFactures}; from then on only {@code regle} moves, by a trigger on the payments.
 */
@Entity
public class Facture {

  @Id
  @GeneratedValue(generator = "facture")
  @SequenceGenerator(name = "facture", sequenceName = "seq_facture", allocationSize = 500)
  private Long id;

  private long campagneId;
  private long regieId;
  private long familleId;
  private LocalDate mois;
  private String numero;
  private Montant total;
  private Montant soldeAnterieur;

  @Column(insertable = false, updatable = false)
  private Montant regle;

  private LocalDate echeance;

  @Enumerated(EnumType.STRING)
  private EtatFacture etat;

  private Instant emiseLe;

  protected Facture() {}

  private Facture(Origine origine, long familleId, Montant total) {
    this.campagneId = origine.campagneId();
    this.regieId = origine.regieId();
    this.mois = origine.mois();
    this.echeance = origine.echeance();
    this.familleId = familleId;
    this.total = total;
    this.soldeAnterieur = Montant.ZERO;
    this.etat = EtatFacture.BROUILLON;
  }

  /** What the invoices of a campaign share; {@code mois} is the first day of the month billed. */
  public record Origine(long campagneId, long regieId, LocalDate mois, LocalDate echeance) {}

  public static Facture brouillon(Origine origine, long familleId, Montant total) {
    return new Facture(origine, familleId, total);
  }

  public Long id() {
    return id;
  }

  public long regieId() {
    return regieId;
  }

  public long familleId() {
    return familleId;
  }

  public String numero() {
    return numero;
  }

  public Montant total() {
    return total;
  }

  public LocalDate echeance() {
    return echeance;
  }

  public boolean isEmise() {
    return etat == EtatFacture.EMISE;
  }

  public Montant resteDu() {
    return total.moins(regle);
  }
}
