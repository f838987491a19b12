package fr.portailfamille.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A child is covered for a school year; which démarche said so. Never changed: replaced. */
@Entity
@Table(name = "assurance_scolaire")
@SequenceGenerator(
    name = "seq_assurance_scolaire",
    sequenceName = "seq_assurance_scolaire",
    allocationSize = 50)
class Assurance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_assurance_scolaire")
  private Long id;

  private long enfantId;
  private long anneeId;
  private long familleId;
  private String assureur;
  private String numero;
  private LocalDate debut;
  private LocalDate fin;
  private long demarcheId;
  private Instant accepteeLe;
  private Instant remplaceeLe;

  protected Assurance() {}

  /** Whose, when and by whom it is declared. */
  record Declaration(
      long enfantId, long anneeId, long familleId, long demarcheId, Instant accepteeLe) {}

  Assurance(Declaration declaration, ContratDeclare contrat) {
    this.enfantId = declaration.enfantId();
    this.anneeId = declaration.anneeId();
    this.familleId = declaration.familleId();
    this.demarcheId = declaration.demarcheId();
    this.accepteeLe = declaration.accepteeLe();
    this.assureur = contrat.getAssureur().strip();
    this.numero = contrat.getNumero().strip();
    this.debut = contrat.getDebut();
    this.fin = contrat.getFin();
  }

  void remplacer(Instant instant) {
    remplaceeLe = instant;
  }

  boolean concerne(long enfant, long annee) {
    return enfantId == enfant && anneeId == annee;
  }

  boolean estDeclareePar(long famille) {
    return familleId == famille;
  }

  /** As this household may read it. */
  ContratDeclare pour(long famille) {
    var contrat = entier();
    if (!estDeclareePar(famille)) {
      contrat.setAssureur(null);
      contrat.setNumero(null);
    }
    return contrat;
  }

  ContratDeclare entier() {
    var contrat = new ContratDeclare();
    contrat.setAssureur(assureur);
    contrat.setNumero(numero);
    contrat.setDebut(debut);
    contrat.setFin(fin);
    return contrat;
  }

  Long id() {
    return id;
  }

  long enfantId() {
    return enfantId;
  }

  long anneeId() {
    return anneeId;
  }
}
