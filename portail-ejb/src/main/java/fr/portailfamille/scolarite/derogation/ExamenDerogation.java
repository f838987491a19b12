package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.RegleMetierException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * A child of a démarche put to a sitting, then what the sitting said. It hangs on the démarche and
 * on the child its answers name: neither household is in it, so a merge leaves it where it is, as
 * it leaves those answers (ADR 21), and a démarche given up keeps it as history.
 */
@Entity
@Table(name = "examen_derogation")
@SequenceGenerator(
    name = "seq_examen_derogation",
    sequenceName = "seq_examen_derogation",
    allocationSize = 50)
class ExamenDerogation {

  static final int COMMENTAIRE = 1_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_examen_derogation")
  private Long id;

  @Version private int version;
  private long seanceId;
  private long demarcheId;
  private long enfantId;
  private long inscritPar;
  private Instant inscritLe;
  private Long etablissementId;

  @Enumerated(EnumType.STRING)
  private Avis avis;

  private String commentaire;
  private Long renduPar;
  private Instant renduLe;

  protected ExamenDerogation() {}

  /**
   * Writes what the sitting said, or corrects it.
   *
   * @param ecole the one asked for today
   */
  void rendre(AvisRendu rendu, long ecole, long par, Instant le) {
    if (rendu.avis() == null) {
      throw new RegleMetierException("AvisObligatoire", rendu.enfant());
    }
    var texte = rendu.commentairePropre();
    if (texte != null && texte.length() > COMMENTAIRE) {
      throw new RegleMetierException("CommentaireTropLong", rendu.enfant());
    }
    avis = rendu.avis();
    commentaire = texte;
    etablissementId = ecole;
    renduPar = par;
    renduLe = le;
  }

  boolean dit(AvisRendu rendu) {
    return avis == rendu.avis() && Objects.equals(commentaire, rendu.commentairePropre());
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long demarcheId() {
    return demarcheId;
  }

  long enfantId() {
    return enfantId;
  }
}
