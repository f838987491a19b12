package fr.portailfamille.demarche;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One change of state of a démarche: who, when, from, to, why. The table is append-only. */
@Entity
@SequenceGenerator(name = "seq_traitement", sequenceName = "seq_traitement", allocationSize = 50)
class Traitement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_traitement")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Demarche demarche;

  private long compteId;

  private Instant le;

  @Enumerated(EnumType.STRING)
  private EtatDemarche de;

  @Enumerated(EnumType.STRING)
  private EtatDemarche a;

  private String motif;
  private String service;

  private Long representationId;

  protected Traitement() {}

  Traitement(Demarche demarche, EtatDemarche de, EtatDemarche a, Acte acte) {
    this.demarche = demarche;
    this.de = de;
    this.a = a;
    this.compteId = acte.compteId();
    this.le = acte.le();
    this.motif = acte.motif();
    this.representationId = acte.representationId();
  }

  /** The check of a service, which hands it on to the next one. */
  static Traitement visa(Demarche demarche, String service, Acte acte) {
    var visa = new Traitement(demarche, EtatDemarche.EN_INSTRUCTION, EtatDemarche.DEPOSEE, acte);
    visa.service = service;
    return visa;
  }

  boolean estUnDepot() {
    return de.isModifiable() && a == EtatDemarche.DEPOSEE;
  }

  Instant le() {
    return le;
  }
}
