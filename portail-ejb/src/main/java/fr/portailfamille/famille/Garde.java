package fr.portailfamille.famille;

import fr.portailfamille.commun.Periode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One rule of custody, as stored; {@link #regle} gives it to the calendar. */
@Entity
@SequenceGenerator(name = "seq_garde", sequenceName = "seq_garde", allocationSize = 50)
public class Garde {

  private static final int TOUS_LES_JOURS = 0b111_1111;
  private static final LocalDate SANS_FIN = LocalDate.of(9999, 12, 31);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_garde")
  private Long id;

  private Long enfantId;
  private Long familleId;

  @Enumerated(EnumType.STRING)
  private RythmeDeGarde rythme;

  private int jours = TOUS_LES_JOURS;
  private int bascule = DayOfWeek.MONDAY.getValue();
  private int priorite;
  private LocalDate debut;
  private LocalDate fin;

  protected Garde() {}

  /** Whole weeks beginning on Monday, without end. */
  public Garde(Enfant enfant, Famille famille, RythmeDeGarde rythme, LocalDate debut) {
    this.enfantId = enfant.id();
    this.familleId = famille.id();
    this.rythme = rythme;
    this.debut = debut;
  }

  public Long enfantId() {
    return enfantId;
  }

  public int priorite() {
    return priorite;
  }

  public RegleDeGarde regle() {
    return new RegleDeGarde(
        familleId,
        rythme,
        Arrays.stream(DayOfWeek.values())
            .filter(jour -> (jours >> (jour.getValue() - 1) & 1) == 1)
            .collect(Collectors.toSet()),
        new Periode(debut, fin == null ? SANS_FIN : fin),
        DayOfWeek.of(bascule));
  }
}
