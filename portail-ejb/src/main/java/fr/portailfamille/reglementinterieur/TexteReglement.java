package fr.portailfamille.reglementinterieur;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Words somebody has signed, kept as they were. */
@Entity
@Table(name = "texte_reglement")
@SequenceGenerator(
    name = "seq_texte_reglement",
    sequenceName = "seq_texte_reglement",
    allocationSize = 50)
class TexteReglement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_texte_reglement")
  private Long id;

  @Enumerated(EnumType.STRING)
  private ReglementInterieur reglement;

  private String version;
  private String texte;

  protected TexteReglement() {}

  Long id() {
    return id;
  }

  ReglementInterieur reglement() {
    return reglement;
  }

  String texte() {
    return texte;
  }
}
