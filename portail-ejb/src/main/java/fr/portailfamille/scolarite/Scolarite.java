package fr.portailfamille.scolarite;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A child in a school for a year; which démarche decided it. */
@Entity
@SequenceGenerator(name = "seq_scolarite", sequenceName = "seq_scolarite", allocationSize = 50)
class Scolarite {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_scolarite")
  private Long id;

  private long enfantId;
  private long anneeId;
  private Long etablissementId;
  private String autreEcole;

  @Enumerated(EnumType.STRING)
  private Niveau niveau;

  private boolean horsSecteur;
  private Long demarcheId;

  protected Scolarite() {}

  Scolarite(long enfantId, long anneeId) {
    this.enfantId = enfantId;
    this.anneeId = anneeId;
  }

  /** What it was before stays in the démarche, which shows it. */
  void affecter(Affectation decidee, long demarche) {
    etablissementId = decidee.ecole().getId();
    autreEcole = etablissementId == null ? decidee.ecole().getNom().strip() : null;
    niveau = decidee.niveau();
    horsSecteur = decidee.horsSecteur();
    demarcheId = demarche;
  }

  long enfantId() {
    return enfantId;
  }

  long anneeId() {
    return anneeId;
  }

  /** Null when the town does not run the school. */
  Long etablissementId() {
    return etablissementId;
  }

  /** Null when it is a school of the town. */
  String autreEcole() {
    return autreEcole;
  }

  Niveau niveau() {
    return niveau;
  }
}
