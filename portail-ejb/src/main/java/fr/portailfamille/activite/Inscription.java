package fr.portailfamille.activite;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.scolarite.EcoleChangee;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

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
  private int jours;

  protected Inscription() {}

  Inscription(long famille, EnfantAInscrire demande, long etablissement, long demarche) {
    this.enfantId = demande.getEnfantId();
    this.familleId = famille;
    this.activiteId = demande.getActiviteId();
    this.etablissementId = etablissement;
    this.debut = demande.getDebut();
    this.fin = demande.getFinAnnee();
    this.demarcheId = demarche;
    this.jours = demande.joursVoulus();
  }

  /**
   * What is left of it at the new school, from the first day there; only to tell what ends when the
   * town does not run that school.
   */
  Inscription suite(EcoleChangee changement) {
    var suite = new Inscription();
    suite.enfantId = enfantId;
    suite.familleId = familleId;
    suite.activiteId = activiteId;
    suite.etablissementId =
        changement.nouvelleId() == null ? etablissementId : changement.nouvelleId();
    suite.debut = Collections.max(List.of(debut, changement.periode().debut()));
    suite.fin = Collections.min(List.of(fin, changement.periode().fin()));
    suite.demarcheId = changement.demarcheId();
    suite.jours = jours;
    return suite;
  }

  /** Leaves the days from this one on to another enrolment; false when nothing of it is left. */
  boolean ceder(LocalDate premierJour) {
    if (!debut.isBefore(premierJour)) {
      return false;
    }
    terminer(premierJour.minusDays(1));
    return true;
  }

  /** Whether it leaves none of these weekdays to ask for. */
  boolean couvre(int joursDeLActivite) {
    return (jours & joursDeLActivite) == joursDeLActivite;
  }

  int jours() {
    return jours;
  }

  void terminer(LocalDate dernierJour) {
    fin = dernierJour;
  }

  long familleId() {
    return familleId;
  }

  long activiteId() {
    return activiteId;
  }

  Periode periode() {
    return new Periode(debut, fin);
  }

  boolean concerne(long enfant, long activite) {
    return enfantId == enfant && activiteId == activite;
  }
}
