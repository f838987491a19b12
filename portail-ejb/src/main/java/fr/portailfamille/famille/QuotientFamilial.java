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
import java.time.YearMonth;

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
  private Integer anneeRevenus;
  private LocalDate moisCalcul;
  private Long demarcheId;

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

  /** Read on a tax notice of that year's income, and asked by that démarche. */
  public void calculer(int annee, long demarche) {
    this.anneeRevenus = annee;
    this.demarcheId = demarche;
  }

  /** Told by the CAF or the MSA for that month, and asked by that démarche. */
  public void attester(YearMonth mois, long demarche) {
    this.moisCalcul = mois.atDay(1);
    this.demarcheId = demarche;
  }

  /** Last day it applies, when one is known. */
  public void finir(LocalDate dernierJour) {
    this.fin = dernierJour;
  }

  /** Another one begins that day; refused when it would leave this one without a day. */
  public void terminerAvant(LocalDate suivant) {
    if (!suivant.isAfter(debut)) {
      throw new RegleMetierException("QuotientPlusAncien", debut);
    }
    if (fin == null || !fin.isBefore(suivant)) {
      fin = suivant.minusDays(1);
    }
  }

  public Long id() {
    return id;
  }

  public Montant valeur() {
    return valeur;
  }

  public LocalDate debut() {
    return debut;
  }

  /** Null until another one is known. */
  public LocalDate fin() {
    return fin;
  }

  public SourceQuotient source() {
    return source;
  }

  public Instant saisiLe() {
    return saisiLe;
  }

  /** Of the income it was computed from; null unless a family had it computed. */
  public Integer anneeRevenus() {
    return anneeRevenus;
  }

  /** First day of the month it was told for; null unless a family joined its certificate. */
  public LocalDate moisCalcul() {
    return moisCalcul;
  }
}
