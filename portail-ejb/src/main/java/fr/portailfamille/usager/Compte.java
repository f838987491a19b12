package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
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
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The access of one person. Invited by the town hall (no password) or created by its holder (at
 * once active); becomes active when its holder chooses a password.
 */
@Entity
public class Compte {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "compte")
  @SequenceGenerator(name = "compte", sequenceName = "seq_compte", allocationSize = 50)
  private Long id;

  private Courriel courriel;
  private String identifiant;
  private String nom;
  private String prenom;

  private String motDePasse;

  private Instant motDePasseChangeLe;

  @Enumerated(EnumType.STRING)
  private EtatCompte etat;

  private Instant creeLe;

  private Instant derniereConnexionLe;

  private Instant rolesChangesLe;

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "compte_role", joinColumns = @JoinColumn(name = "compte_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  protected Compte() {}

  private Compte(Courriel courriel, String prenom, String nom, Set<Role> roles, Instant creeLe) {
    this.courriel = courriel;
    this.prenom = prenom.strip();
    this.nom = nom.strip();
    this.roles = new HashSet<>(roles);
    this.creeLe = creeLe;
    this.etat = EtatCompte.INVITE;
  }

  /** Created by the town hall; its holder chooses the password through a link. */
  public static Compte invite(
      Courriel courriel, String prenom, String nom, Set<Role> roles, Instant creeLe) {
    return new Compte(courriel, prenom, nom, roles, creeLe);
  }

  /** Stands for a person without an address: nobody can sign in with it. */
  static Compte sansAcces(String prenom, String nom, Instant creeLe) {
    var compte = new Compte(null, prenom, nom, Set.of(Role.FAMILLE), creeLe);
    compte.etat = EtatCompte.SANS_ACCES;
    return compte;
  }

  /** {@code empreinte}: Argon2id in PHC format. An invited account becomes active. */
  void choisirMotDePasse(String empreinte, Instant instant) {
    motDePasse = empreinte;
    motDePasseChangeLe = instant.truncatedTo(ChronoUnit.MICROS);
    if (etat == EtatCompte.INVITE) {
      etat = EtatCompte.ACTIF;
    }
  }

  /** Whatever its password, and whatever the links already sent. */
  void suspendre() {
    etat = EtatCompte.SUSPENDU;
  }

  /** As before the suspension. */
  void retablir() {
    if (etat == EtatCompte.SUSPENDU) {
      etat = motDePasse == null ? EtatCompte.INVITE : EtatCompte.ACTIF;
    }
  }

  /**
   * Changes what its holder may do at the town hall; being a family stays as it is. The sessions
   * already open end.
   *
   * @throws RegleMetierException nothing is left, or health data without examining démarches
   */
  void changerDroits(Set<Role> droits, Instant instant) {
    var voulus = EnumSet.noneOf(Role.class);
    voulus.addAll(droits);
    voulus.remove(Role.FAMILLE);
    if (roles.contains(Role.FAMILLE)) {
      voulus.add(Role.FAMILLE);
    }
    if (voulus.isEmpty()) {
      throw new RegleMetierException("RoleObligatoire");
    }
    if (voulus.contains(Role.SANTE) && !voulus.contains(Role.AGENT)) {
      throw new RegleMetierException("HabilitationReserveeAuxAgents");
    }
    if (!voulus.equals(roles)) {
      roles = new HashSet<>(voulus);
      rolesChangesLe = instant.truncatedTo(ChronoUnit.MICROS);
    }
  }

  void noterConnexion(Instant instant) {
    derniereConnexionLe = instant;
  }

  boolean peutSeConnecter() {
    return etat == EtatCompte.ACTIF && motDePasse != null;
  }

  /** Sessions opened before the last change of password or of roles have ended. */
  boolean accepteSessionDe(Instant depuis) {
    return peutSeConnecter()
        && !depuis.isBefore(motDePasseChangeLe)
        && (rolesChangesLe == null || !depuis.isBefore(rolesChangesLe));
  }

  public Long id() {
    return id;
  }

  /** Null when it stands for a person without an access. */
  public Courriel courriel() {
    return courriel;
  }

  public String prenom() {
    return prenom;
  }

  public String nom() {
    return nom;
  }

  public EtatCompte etat() {
    return etat;
  }

  public Set<Role> roles() {
    return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
  }

  int version() {
    return version;
  }

  Instant derniereConnexionLe() {
    return derniereConnexionLe;
  }

  String motDePasse() {
    return motDePasse;
  }

  @Override
  public boolean equals(Object autre) {
    return this == autre
        || autre instanceof Compte compte && courriel != null && courriel.equals(compte.courriel);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(courriel);
  }
}
