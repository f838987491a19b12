package fr.portailfamille.famille;

import fr.portailfamille.commun.Courriel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A guardian, with or without an account. One account is one guardian. */
@Entity
@SequenceGenerator(name = "seq_responsable", sequenceName = "seq_responsable", allocationSize = 50)
public class Responsable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_responsable")
  private Long id;

  @Version private int version;
  private Long compteId;

  @Enumerated(EnumType.STRING)
  private Civilite civilite;

  private String nom;
  private String prenom;
  private Courriel courriel;
  private String telephone;

  protected Responsable() {}

  /** {@code compteId} is null for a guardian who has no account. */
  public Responsable(Long compteId, Civilite civilite, String prenom, String nom) {
    this.compteId = compteId;
    this.civilite = civilite;
    this.prenom = prenom;
    this.nom = nom;
  }

  /** Either may be null. {@code telephone} in E.164. */
  public Responsable joignable(Courriel courriel, String telephone) {
    this.courriel = courriel;
    this.telephone = telephone;
    return this;
  }

  /** What was wrong, or has changed since. */
  public void renommer(Civilite autreCivilite, String autrePrenom, String autreNom) {
    civilite = autreCivilite;
    prenom = autrePrenom;
    nom = autreNom;
  }

  /**
   * One account is one guardian: given once, though the one the town hall types with, which nobody
   * can sign in with, gives way to it.
   */
  void ouvrirLeCompte(long compte) {
    compteId = compte;
  }

  /** Recorded twice: the account is that of the other record. */
  void quitterLeCompte() {
    compteId = null;
  }

  public Long id() {
    return id;
  }

  public Long compteId() {
    return compteId;
  }

  public String nom() {
    return nom;
  }

  public String prenom() {
    return prenom;
  }

  public Civilite civilite() {
    return civilite;
  }

  /** Null for a guardian without one. */
  public Courriel courriel() {
    return courriel;
  }

  public String telephone() {
    return telephone;
  }
}
