package fr.portailfamille.autorisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** What a household answered about a child. Never changed: replaced. */
@Entity
@Table(name = "reponse_enfant")
@SequenceGenerator(
    name = "seq_reponse_enfant",
    sequenceName = "seq_reponse_enfant",
    allocationSize = 50)
class ReponseEnfant {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_reponse_enfant")
  private Long id;

  private long enfantId;
  private long familleId;
  private long questionId;
  private boolean annuelle;
  private Long anneeId;
  private String libelle;
  private String reponse;
  private long demarcheId;
  private Instant donneeLe;
  private Instant remplaceeLe;

  protected ReponseEnfant() {}

  /** Whose, when and by whom it is given. */
  record Origine(long enfantId, long familleId, Long anneeId, long demarcheId, Instant le) {}

  ReponseEnfant(Origine origine, ReponseDeclaree declaree) {
    this.enfantId = origine.enfantId();
    this.familleId = origine.familleId();
    this.questionId = declaree.getQuestionId();
    this.annuelle = declaree.isAnnuelle();
    this.anneeId = annuelle ? origine.anneeId() : null;
    this.libelle = declaree.getLibelle();
    this.reponse = declaree.texte();
    this.demarcheId = origine.demarcheId();
    this.donneeLe = origine.le();
  }

  void remplacer(Instant le) {
    remplaceeLe = le;
  }

  /** {@code annee}: ignored by a question that is not yearly. */
  boolean repond(long enfant, ReponseDeclaree declaree, Long annee) {
    return enfantId == enfant
        && questionId == declaree.getQuestionId()
        && Objects.equals(anneeId, declaree.isAnnuelle() ? annee : null);
  }

  Long id() {
    return id;
  }

  String libelle() {
    return libelle;
  }

  String reponse() {
    return reponse;
  }
}
