package fr.portailfamille.prelevement;

import fr.portailfamille.commun.RegleMetierException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What lets the town debit an account of a household. Never changed, only ended: another account,
 * another holder or other activities are signed again, under another RUM. SEPA rules would let a
 * creditor keep the RUM and announce an amended account with its next debit; a whole mandate is
 * signed here anyway, and a new RUM says by itself which signature a debit rests on.
 */
@Entity
@SequenceGenerator(name = "seq_mandat", sequenceName = "seq_mandat", allocationSize = 50)
class Mandat {

  /** Without a debit (EPC, SEPA Direct Debit Core Rulebook; Banque de France). */
  private static final int MOIS_AVANT_CADUCITE = 36;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_mandat")
  private Long id;

  @Version private int version;
  private long familleId;
  private long compteId;
  private long demarcheId;
  private String rum;
  private String contenu;
  private boolean toutesActivites;
  private LocalDate signeLe;
  private Instant accepteLe;
  private Instant finLe;

  @Enumerated(EnumType.STRING)
  private EtatMandat fin;

  private Long finParId;

  @ElementCollection
  @CollectionTable(name = "mandat_activite", joinColumns = @JoinColumn(name = "mandat_id"))
  @Column(name = "activite_id")
  private Set<Long> activites = new HashSet<>();

  protected Mandat() {}

  /**
   * @param compteId who signed
   * @param activites those chosen, none when it is for all
   */
  Mandat(
      long familleId,
      long compteId,
      long demarcheId,
      String rum,
      Portee portee,
      Set<Long> activites) {
    if ((portee == Portee.TOUTES) != activites.isEmpty()) {
      throw new IllegalArgumentException(portee + " " + activites);
    }
    this.familleId = familleId;
    this.compteId = compteId;
    this.demarcheId = demarcheId;
    this.rum = rum;
    this.toutesActivites = portee == Portee.TOUTES;
    this.activites = new HashSet<>(activites);
  }

  Mandat signe(LocalDate signature, Instant acceptation) {
    signeLe = signature;
    accepteLe = acceptation;
    return this;
  }

  /** {@code scelle}: for this mandate, once it has its id. */
  void garder(String scelle) {
    contenu = scelle;
  }

  void remplacer(Instant quand) {
    terminer(EtatMandat.REMPLACE, quand, null);
  }

  void revoquer(Instant quand, long parCompte) {
    terminer(EtatMandat.REVOQUE, quand, parCompte);
  }

  private void terminer(EtatMandat comment, Instant quand, Long parCompte) {
    if (fin != null) {
      throw new RegleMetierException("MandatDejaTermine");
    }
    fin = comment;
    finLe = quand;
    finParId = parCompte;
  }

  EtatMandat etat(LocalDate jour) {
    if (fin != null) {
      return fin;
    }
    return jour.isBefore(caducLe()) ? EtatMandat.EN_COURS : EtatMandat.CADUC;
  }

  /** The first day it no longer lets the town debit; counted from its signature, as none has. */
  LocalDate caducLe() {
    return signeLe.plusMonths(MOIS_AVANT_CADUCITE);
  }

  boolean memesActivites(Set<Long> autres) {
    return activites.equals(autres);
  }

  Long id() {
    return id;
  }

  long familleId() {
    return familleId;
  }

  long compteId() {
    return compteId;
  }

  long demarcheId() {
    return demarcheId;
  }

  String rum() {
    return rum;
  }

  String contenu() {
    return contenu;
  }

  boolean toutesActivites() {
    return toutesActivites;
  }

  LocalDate signeLe() {
    return signeLe;
  }

  Instant finLe() {
    return finLe;
  }
}
