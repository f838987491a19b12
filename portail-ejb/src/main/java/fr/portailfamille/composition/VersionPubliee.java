package fr.portailfamille.composition;

import fr.portailfamille.demarche.JsonConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What families fill in, as it was published. Never changed: replaced. */
@Entity
@Table(name = "version_publiee")
@SequenceGenerator(
    name = "seq_version_publiee",
    sequenceName = "seq_version_publiee",
    allocationSize = 50)
class VersionPubliee {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_version_publiee")
  private Long id;

  private long compositionId;
  private int rang;

  @Convert(converter = JsonConverter.class)
  private String definition;

  private Instant publieeLe;
  private long publieePar;
  private Instant remplaceeLe;

  protected VersionPubliee() {}

  /** {@code par}: account of the administrator. */
  VersionPubliee(Composition composition, int rang, long par, Instant le) {
    this.compositionId = composition.id();
    this.rang = rang;
    this.definition = DefinitionJson.ecrire(composition.definition());
    this.publieePar = par;
    this.publieeLe = le;
  }

  void remplacer(Instant le) {
    remplaceeLe = le;
  }

  Definition definition() {
    return DefinitionJson.lire(definition);
  }

  Long id() {
    return id;
  }

  long compositionId() {
    return compositionId;
  }

  int rang() {
    return rang;
  }
}
