package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.RegleMetierException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What is renewed for a school year, between which days. */
@Entity
@Table(name = "campagne_renouvellement")
@SequenceGenerator(
    name = "seq_campagne_renouvellement",
    sequenceName = "seq_campagne_renouvellement",
    allocationSize = 50)
class CampagneRenouvellement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_campagne_renouvellement")
  private Long id;

  private long anneeId;
  private LocalDate ouverture;
  private LocalDate fermeture;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "fiche_demandee", joinColumns = @JoinColumn(name = "campagne_id"))
  @MapKeyColumn(name = "type")
  @Column(name = "obligatoire")
  private Map<String, Boolean> fiches = new HashMap<>();

  protected CampagneRenouvellement() {}

  CampagneRenouvellement(CampagneSaisie saisie) {
    anneeId = saisie.anneeId();
    regler(saisie);
  }

  void regler(CampagneSaisie saisie) {
    if (saisie.ouverture() == null || saisie.fermeture() == null) {
      throw new RegleMetierException("DatesDeCampagneObligatoires");
    }
    if (saisie.fermeture().isBefore(saisie.ouverture())) {
      throw new RegleMetierException("FermetureAvantOuverture");
    }
    if (saisie.demandees().isEmpty()) {
      throw new RegleMetierException("AucuneFicheDemandee");
    }
    ouverture = saisie.ouverture();
    fermeture = saisie.fermeture();
    fiches = saisie.demandees();
  }

  /** Refuses what is done outside the two days (E02). */
  void exigerOuverte(LocalDate jour) {
    if (!estOuverte(jour)) {
      throw new RegleMetierException("RenouvellementClos", fermeture);
    }
  }

  boolean estOuverte(LocalDate jour) {
    return !jour.isBefore(ouverture) && !jour.isAfter(fermeture);
  }

  Long id() {
    return id;
  }

  long anneeId() {
    return anneeId;
  }

  LocalDate ouverture() {
    return ouverture;
  }

  LocalDate fermeture() {
    return fermeture;
  }

  int version() {
    return version;
  }

  /** Codes of the sheets asked; true for the mandatory ones. */
  Map<String, Boolean> fiches() {
    return Map.copyOf(fiches);
  }
}
