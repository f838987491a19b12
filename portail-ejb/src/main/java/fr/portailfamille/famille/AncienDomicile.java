package fr.portailfamille.famille;

import fr.portailfamille.commun.Adresse;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Where a household lived, until a day included. Kept because a day is billed after it has passed,
 * at the price of those who lived there.
 */
@Entity
@Table(name = "ancien_domicile")
@SequenceGenerator(
    name = "seq_ancien_domicile",
    sequenceName = "seq_ancien_domicile",
    allocationSize = 50)
public class AncienDomicile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_ancien_domicile")
  private Long id;

  private Long familleId;
  @Embedded private Adresse adresse;
  private boolean horsCommune;
  private LocalDate fin;

  protected AncienDomicile() {}

  /** The present address of the household, left that day. */
  AncienDomicile(Famille famille, LocalDate fin) {
    this.familleId = famille.id();
    this.adresse = famille.adresse();
    this.horsCommune = famille.horsCommune();
    this.fin = fin;
  }

  public Adresse adresse() {
    return adresse;
  }

  public boolean horsCommune() {
    return horsCommune;
  }

  /** Last day there. */
  public LocalDate fin() {
    return fin;
  }
}
