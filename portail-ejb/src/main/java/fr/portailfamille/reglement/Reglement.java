package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.reglement.payfip.DetailPaiement;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Money received, and which invoices it paid. Never changed nor erased (the database refuses);
 * writing its parts is what makes the invoices paid, by trigger.
 */
@Entity
class Reglement {

  @Id
  @GeneratedValue(generator = "reglement")
  @SequenceGenerator(name = "reglement", sequenceName = "seq_reglement", allocationSize = 50)
  private Long id;

  private Long paiementId;
  private long regieId;
  private long familleId;

  @Enumerated(EnumType.STRING)
  private ModeReglement mode;

  private Montant montant;
  private Instant recuLe;
  private String autorisation;

  @ElementCollection
  @CollectionTable(name = "ventilation", joinColumns = @JoinColumn(name = "reglement_id"))
  private List<Ventilation> ventilation = new ArrayList<>();

  protected Reglement() {}

  /** {@code maintenant} stands for the day of the transaction when PayFiP does not tell it. */
  static Reglement enLigne(
      Paiement paiement, DetailPaiement detail, List<ResteDu> factures, Instant maintenant) {
    Reglement reglement = new Reglement();
    reglement.paiementId = paiement.id();
    reglement.regieId = paiement.regieId();
    reglement.familleId = paiement.familleId();
    reglement.mode = ModeReglement.de(detail.resultat());
    reglement.montant = paiement.montant();
    reglement.recuLe = detail.transaction().orElse(maintenant);
    reglement.autorisation = detail.numauto().orElse(null);
    reglement.ventilation.addAll(Ventilation.repartir(paiement.montant(), factures));
    return reglement;
  }

  Long id() {
    return id;
  }

  long regieId() {
    return regieId;
  }

  long familleId() {
    return familleId;
  }

  ModeReglement mode() {
    return mode;
  }

  Montant montant() {
    return montant;
  }

  Instant recuLe() {
    return recuLe;
  }

  String autorisation() {
    return autorisation;
  }
}
