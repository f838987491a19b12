package fr.portailfamille.reglement;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.reglement.payfip.DelaisPayFiP;
import fr.portailfamille.reglement.payfip.DetailPaiement;
import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to pay with PayFiP: written, opened by PayFiP, then closed by what PayFiP answers.
 * While it is open its invoices are in no other attempt.
 */
@Entity
class Paiement {

  static final Duration PREMIER_CONTROLE = Duration.ofMinutes(3);

  /** An attempt closed without money is looked at again until the night's purge is past. */
  static final Duration DERNIER_CONTROLE = Duration.ofHours(26);

  @Id
  @GeneratedValue(generator = "paiement")
  @SequenceGenerator(name = "paiement", sequenceName = "seq_paiement", allocationSize = 50)
  private Long id;

  private String refdet;
  private String jeton;
  private String idOp;

  @Enumerated(EnumType.STRING)
  private EtatPaiement etat;

  private long regieId;
  private long familleId;
  private long compteId;
  private String numcli;
  private String saisie;
  private Montant montant;
  private Courriel courriel;
  private Instant creeLe;
  private Instant verifieLe;
  private Instant aVerifierLe;
  private Instant termineLe;

  @Version private int version;

  protected Paiement() {}

  Paiement(Payeur payeur, RegieEnLigne regie, String refdet, Montant montant, Instant maintenant) {
    this.familleId = payeur.familleId();
    this.compteId = payeur.compteId();
    this.courriel = payeur.courriel();
    this.regieId = regie.id();
    this.numcli = regie.numcli();
    this.saisie = regie.saisie();
    this.refdet = refdet;
    this.jeton = Jeton.tirer();
    this.montant = montant;
    this.etat = EtatPaiement.CREE;
    this.creeLe = maintenant;
    this.aVerifierLe = maintenant.plus(PREMIER_CONTROLE);
  }

  void demarrer(IdOp donne) {
    passerA(EtatPaiement.EN_ATTENTE);
    idOp = donne.valeur();
  }

  void clore(EtatPaiement issue, Instant maintenant) {
    passerA(issue);
    termineLe = maintenant;
    verifieLe = maintenant;
    aVerifierLe = etat.isFinal() ? null : controleTardif(maintenant);
  }

  /** PayFiP was asked and said nothing new. */
  void patienter(Instant maintenant) {
    verifieLe = maintenant;
    if (!etat.isOuvert() && !etat.isFinal()) {
      aVerifierLe = controleTardif(maintenant);
    }
  }

  /** Each time twice as late, about six times in all; null: never again. */
  private Instant controleTardif(Instant maintenant) {
    Instant prochain = maintenant.plus(DelaisPayFiP.REPRISE_APRES_PANNE).plus(age(maintenant));
    return prochain.isBefore(creeLe.plus(DERNIER_CONTROLE)) ? prochain : null;
  }

  private void passerA(EtatPaiement cible) {
    if (!etat.peutPasserA(cible)) {
      throw new IllegalStateException(refdet + " : " + etat + " -> " + cible);
    }
    etat = cible;
  }

  boolean peutPasserA(EtatPaiement cible) {
    return etat.peutPasserA(cible);
  }

  /** What was asked is what PayFiP tells. */
  boolean correspond(DetailPaiement detail) {
    return detail.refdet().equals(refdet)
        && detail.numcli().equals(numcli)
        && detail.saisie().code().equals(saisie)
        && detail.montant() == montant.enCentimes();
  }

  Duration age(Instant maintenant) {
    return Duration.between(creeLe, maintenant);
  }

  Long id() {
    return id;
  }

  String refdet() {
    return refdet;
  }

  String jeton() {
    return jeton;
  }

  Optional<IdOp> idOp() {
    return Optional.ofNullable(idOp).map(IdOp::new);
  }

  EtatPaiement etat() {
    return etat;
  }

  long regieId() {
    return regieId;
  }

  long familleId() {
    return familleId;
  }

  long compteId() {
    return compteId;
  }

  String numcli() {
    return numcli;
  }

  String saisie() {
    return saisie;
  }

  Montant montant() {
    return montant;
  }

  Courriel courriel() {
    return courriel;
  }

  Instant creeLe() {
    return creeLe;
  }
}
