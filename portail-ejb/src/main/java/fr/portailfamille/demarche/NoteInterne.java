package fr.portailfamille.demarche;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an agent wrote for the other agents about a démarche; it stays as it was written. */
@Entity
@Table(name = "note_interne")
@SequenceGenerator(
    name = "seq_note_interne",
    sequenceName = "seq_note_interne",
    allocationSize = 50)
public class NoteInterne {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_note_interne")
  private Long id;

  private Long demarcheId;
  private Long agentId;
  private String texte;
  private Instant ecriteLe;

  protected NoteInterne() {}

  NoteInterne(Demarche demarche, long agentId, String texte, Instant ecriteLe) {
    this.demarcheId = demarche.getId();
    this.agentId = agentId;
    this.texte = texte;
    this.ecriteLe = ecriteLe;
  }
}
