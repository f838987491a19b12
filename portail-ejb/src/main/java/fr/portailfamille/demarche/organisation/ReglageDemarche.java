package fr.portailfamille.demarche.organisation;

import fr.portailfamille.commun.Motif;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the town has settled for one type of démarche. */
@Entity
@Table(name = "reglage_demarche")
public class ReglageDemarche implements Serializable {

  @Id private String type;
  private Integer numero;
  private LocalDate ouverture;
  private LocalDate fermeture;
  private Integer delaiJours;
  private Long serviceId;

  @Enumerated(EnumType.STRING)
  private SensDuSilence silence;

  private Integer silenceMois;

  @Enumerated(EnumType.STRING)
  private Frequence frequence = Frequence.LIBRE;

  @Enumerated(EnumType.STRING)
  private Residence residence = Residence.PARTOUT;

  private Integer ageMinimum;
  private Integer ageMaximum;

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "reglage_demarche_verification", joinColumns = @JoinColumn(name = "type"))
  @OrderColumn(name = "rang")
  @Column(name = "service_id")
  private List<Long> verifications = new ArrayList<>();

  protected ReglageDemarche() {}

  /** Nothing settled: always open to all, no number, the delay of the town, no service. */
  public ReglageDemarche(String type) {
    this.type = type;
  }

  void regler(ReglageSaisi saisi) {
    numero = saisi.numero();
    ouverture = saisi.ouverture();
    fermeture = saisi.fermeture();
    delaiJours = saisi.delaiJours();
    silence = saisi.silence().sens();
    silenceMois = saisi.silence().mois();
    frequence = saisi.acces().frequence();
    residence = saisi.acces().destinataires().residence();
    ageMinimum = saisi.acces().destinataires().ageMinimum();
    ageMaximum = saisi.acces().destinataires().ageMaximum();
    serviceId = saisi.circuit().decideur();
    verifications = new ArrayList<>(saisi.circuit().verifications());
  }

  /** Why it may not begin that day, if it may not (B18, E02). */
  public Optional<Motif> fermee(LocalDate jour) {
    if (ouverture != null && jour.isBefore(ouverture)) {
      return Optional.of(Motif.of("DemarchePasEncoreOuverte", ouverture));
    }
    return close(jour);
  }

  /** Why a draft may not be filed any more. */
  public Optional<Motif> close(LocalDate jour) {
    return fermeture != null && jour.isAfter(fermeture)
        ? Optional.of(Motif.of("DemarcheClose", fermeture))
        : Optional.empty();
  }

  public String type() {
    return type;
  }

  /** Null when the town gave it none: it comes after those that have one. */
  public Integer numero() {
    return numero;
  }

  public LocalDate ouverture() {
    return ouverture;
  }

  public LocalDate fermeture() {
    return fermeture;
  }

  /** Days promised for an answer; null for the delay of the town. */
  public Integer delaiJours() {
    return delaiJours;
  }

  public Circuit circuit() {
    return new Circuit(verifications, serviceId);
  }

  public Silence silence() {
    return new Silence(silence, silenceMois);
  }

  public Acces acces() {
    return new Acces(frequence, new Public(residence, ageMinimum, ageMaximum));
  }

  int version() {
    return version;
  }
}
