package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.scolarite.CalendrierScolaire;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the town offers: when it runs, until when it is booked. Set by the town, read by everybody.
 */
@Entity
public class Activite {

  private static final Periode TOUJOURS =
      new Periode(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  @Id private Long id;
  private long structureId;
  private long regieId;
  private String code;
  private String libelle;

  @Enumerated(EnumType.STRING)
  private NatureActivite nature;

  @Enumerated(EnumType.STRING)
  private CalendrierActivite calendrier;

  private int jours;
  private DelaiReservation delaiAjout;
  private DelaiReservation delaiAnnulation;
  private int joursAvantRentree;

  @Column(name = "reservable_a_partir_de")
  private Instant reservableLe;

  private int ordre;

  protected Activite() {}

  /** Why it does not run that day; empty when it may. */
  public Optional<Motif> fermeture(LocalDate jour, CalendrierScolaire scolaire) {
    Optional<Motif> motif = calendrier.fermeture(jour, scolaire);
    return motif.isPresent() || Semaine.jours(jours).contains(jour.getDayOfWeek())
        ? motif
        : Optional.of(Motif.of("ActiviteFermeeCeJour", jour.getDayOfWeek()));
  }

  public DelaisActivite delais() {
    return new DelaisActivite(delaiAjout, delaiAnnulation, joursAvantRentree);
  }

  /** None when it can always be booked. */
  public List<FenetreReservation> fenetres() {
    return reservableLe == null
        ? List.of()
        : List.of(new FenetreReservation(TOUJOURS, reservableLe, null));
  }

  public Long id() {
    return id;
  }

  public String libelle() {
    return libelle;
  }

  /** Weekdays it runs, as bits. */
  int jours() {
    return jours;
  }

  public NatureActivite nature() {
    return nature;
  }
}
