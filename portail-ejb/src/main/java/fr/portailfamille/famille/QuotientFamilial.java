package fr.portailfamille.famille;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The quotient of a household over a period; two never overlap. Euros a month. */
@Entity
@Table(name = "quotient_familial")
@SequenceGenerator(
    name = "seq_quotient_familial",
    sequenceName = "seq_quotient_familial",
    allocationSize = 50)
public class QuotientFamilial {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_quotient_familial")
  private Long id;

  private Long familleId;
  private Montant valeur;
  private LocalDate debut;
  private LocalDate fin;

  @Enumerated(EnumType.STRING)
  private SourceQuotient source;

  private Instant saisiLe;

  protected QuotientFamilial() {}

  /** Without end until another one is known. */
  public QuotientFamilial(
      Famille famille, Montant valeur, LocalDate debut, SourceQuotient source, Instant saisiLe) {
    this.familleId = famille.id();
    this.valeur = valeur;
    this.debut = debut;
    this.source = source;
    this.saisiLe = saisiLe;
  }

  /** Another one begins that day; refused when it would leave this one without a day. */
  void terminerAvant(LocalDate suivant) {
    if (!suivant.isAfter(debut)) {
      throw new RegleMetierException("QuotientPlusAncien", debut);
    }
    if (fin == null || !fin.isBefore(suivant)) {
      fin = suivant.minusDays(1);
    }
  }

  public Montant valeur() {
    return valeur;
  }
}
