package fr.portailfamille.composition;

import fr.portailfamille.demarche.JsonConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A démarche the town composes: the working copy, changed as long as one wishes. Families see its
 * published version only, until it is withdrawn.
 */
@Entity
@SequenceGenerator(name = "seq_composition", sequenceName = "seq_composition", allocationSize = 50)
class Composition {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_composition")
  private Long id;

  @Version private int version;
  private String titre;

  @Convert(converter = JsonConverter.class)
  private String definition;

  private Instant modifieeLe;
  private Instant retireeLe;

  protected Composition() {}

  Composition(Definition definition, Instant le) {
    changer(definition, le);
  }

  void changer(Definition definition, Instant le) {
    this.titre = definition.getTitre();
    this.definition = DefinitionJson.ecrire(definition);
    this.modifieeLe = le;
  }

  /** Families begin no other. */
  void retirer(Instant le) {
    retireeLe = le;
  }

  void proposer() {
    retireeLe = null;
  }

  Definition definition() {
    return DefinitionJson.lire(definition);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }
}
