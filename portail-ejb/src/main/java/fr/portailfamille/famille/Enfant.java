package fr.portailfamille.famille;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A child, who may belong to several households. */
@Entity
@SequenceGenerator(name = "seq_enfant", sequenceName = "seq_enfant", allocationSize = 50)
public class Enfant {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_enfant")
  private Long id;

  @Version private int version;
  private String nom;
  private String prenom;
  private LocalDate neLe;

  @Enumerated(EnumType.STRING)
  private Sexe sexe;

  protected Enfant() {}

  /** {@code sexe} may be null. */
  public Enfant(String prenom, String nom, LocalDate neLe, Sexe sexe) {
    this.prenom = prenom;
    this.nom = nom;
    this.neLe = neLe;
    this.sexe = sexe;
  }

  /** What was wrong on file; {@code autreSexe} may be null. */
  public void corriger(String autrePrenom, String autreNom, LocalDate autreJour, Sexe autreSexe) {
    prenom = autrePrenom;
    nom = autreNom;
    neLe = autreJour;
    sexe = autreSexe;
  }

  public Long id() {
    return id;
  }

  public String nom() {
    return nom;
  }

  public String prenom() {
    return prenom;
  }

  public LocalDate neLe() {
    return neLe;
  }

  /** Null when it was not told. */
  public Sexe sexe() {
    return sexe;
  }
}
