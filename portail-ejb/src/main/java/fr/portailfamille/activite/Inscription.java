package fr.portailfamille.activite;

import fr.portailfamille.commun.Periode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** The right of a household to book an activity for a child over a period; not a booking (B17). */
@Entity
@SequenceGenerator(name = "seq_inscription", sequenceName = "seq_inscription", allocationSize = 50)
class Inscription {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_inscription")
  private Long id;

  private long enfantId;
  private long familleId;
  private long activiteId;
  private long etablissementId;
  private LocalDate debut;
  private LocalDate fin;
  private Long demarcheId;

  protected Inscription() {}

  Inscription(long famille, EnfantAInscrire demande, long etablissement, long demarche) {
    this.enfantId = demande.getEnfantId();
    this.familleId = famille;
    this.activiteId = demande.getActiviteId();
    this.etablissementId = etablissement;
    this.debut = demande.getDebut();
    this.fin = demande.getFinAnnee();
    this.demarcheId = demarche;
  }

  Periode periode() {
    return new Periode(debut, fin);
  }

  boolean concerne(long enfant, long activite) {
    return enfantId == enfant && activiteId == activite;
  }
}
