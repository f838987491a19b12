package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.demarche.Intitules;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** From a day to another, both included, unless the household files or an agent ends it before. */
@Entity
@SequenceGenerator(name = "seq_reouverture", sequenceName = "seq_reouverture", allocationSize = 50)
class Reouverture {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_reouverture")
  private Long id;

  private long familleId;
  private String type;
  private String intitule;
  private String motif;
  private boolean confidentielle;
  private LocalDate depuis;
  private LocalDate jusquAu;
  private long agentId;
  private Instant ouverteLe;

  @Enumerated(EnumType.STRING)
  private FinDeReouverture fin;

  private Instant finieLe;
  private Long finiePar;

  protected Reouverture() {}

  /**
   * @param demande already checked
   */
  Reouverture(long familleId, Verrou verrou, DemandeDeReouverture demande, LocalDate depuis) {
    this.familleId = familleId;
    this.type = verrou.type();
    this.intitule = verrou.intitule();
    this.motif = demande.motif().strip();
    this.depuis = depuis;
    this.jusquAu = demande.jusquAu();
  }

  void enDiscretion(boolean confidentielle) {
    this.confidentielle = confidentielle;
  }

  void ouvrir(long agent, Instant le) {
    agentId = agent;
    ouverteLe = le;
  }

  void finir(FinDeReouverture fin, long par, Instant le) {
    if (this.fin != null) {
      throw new IllegalStateException("reopening " + id + " is over");
    }
    this.fin = fin;
    this.finiePar = par;
    this.finieLe = le;
  }

  EtatReouverture etat(LocalDate jour) {
    if (fin != null) {
      return EtatReouverture.valueOf(fin.name());
    }
    return jour.isAfter(jusquAu) ? EtatReouverture.ECHUE : EtatReouverture.EN_COURS;
  }

  String titre() {
    return Intitules.deLaDemarche(type, intitule);
  }

  Long id() {
    return id;
  }

  long familleId() {
    return familleId;
  }

  String type() {
    return type;
  }

  String motif() {
    return motif;
  }

  /** Its reason is then for the family on the portal, and for who wrote it. */
  boolean estConfidentielle() {
    return confidentielle;
  }

  boolean aEteOuvertePar(long agent) {
    return agentId == agent;
  }

  LocalDate jusquAu() {
    return jusquAu;
  }

  Instant ouverteLe() {
    return ouverteLe;
  }

  Instant finieLe() {
    return finieLe;
  }
}
