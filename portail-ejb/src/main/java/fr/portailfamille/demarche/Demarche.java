package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.organisation.SensDuSilence;
import fr.portailfamille.document.Document;
import fr.portailfamille.representation.Canal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One procedure of one account: begun, filled step by step, filed, then examined. The content is
 * the JSON of the form of its type, as typed, right or wrong, until it is filed.
 */
@Entity
@SequenceGenerator(name = "seq_demarche", sequenceName = "seq_demarche", allocationSize = 50)
public class Demarche {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_demarche")
  private Long id;

  @Version private int version;
  private String type;
  private String intitule;

  private long compteId;

  private Long familleId;

  @Enumerated(EnumType.STRING)
  private EtatDemarche etat = EtatDemarche.BROUILLON;

  private int etape;

  @Convert(converter = JsonConverter.class)
  private String contenu;

  @Enumerated(EnumType.STRING)
  private Canal canal = Canal.PORTAIL;

  private Long saisiePar;

  private LocalDate recueLe;

  private String numero;
  private String motif;

  private Instant creeLe;

  private Instant modifieeLe;

  private Instant deposeeLe;

  private Instant decideeLe;

  private LocalDate echeance;

  @Enumerated(EnumType.STRING)
  private SensDuSilence silence;

  private LocalDate silenceLe;

  private Long agentId;

  private int visas;

  @ManyToMany
  @JoinTable(
      name = "piece",
      joinColumns = @JoinColumn(name = "demarche_id"),
      inverseJoinColumns = @JoinColumn(name = "document_id"))
  private List<Document> pieces = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "piece_reclamee", joinColumns = @JoinColumn(name = "demarche_id"))
  private List<PieceReclamee> reclamees = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reponse_ecartee", joinColumns = @JoinColumn(name = "demarche_id"))
  @Column(name = "cle")
  private Set<String> ecartees = new HashSet<>();

  @OneToMany(mappedBy = "demarche", cascade = CascadeType.PERSIST)
  private List<Traitement> traitements = new ArrayList<>();

  protected Demarche() {}

  /** Draft of an account, attached to its household if it already has one. */
  static Demarche brouillon(
      String type, long compteId, Long familleId, String contenu, Instant le) {
    var demarche = new Demarche();
    demarche.type = type;
    demarche.compteId = compteId;
    demarche.familleId = familleId;
    demarche.contenu = contenu;
    demarche.creeLe = le;
    demarche.modifieeLe = le;
    return demarche;
  }

  /** An agent types it for the family, which asked for it otherwise. */
  void saisir(Saisie saisie) {
    canal = saisie.canal();
    saisiePar = saisie.agentId();
    recueLe = saisie.recueLe();
  }

  /** As the town calls its type now; a later title is for the next ones. */
  void intituler(String choisi) {
    intitule = choisi;
  }

  void enregistrer(int etape, String contenu, Instant le) {
    exigerModifiable();
    this.etape = etape;
    this.contenu = contenu;
    this.modifieeLe = le;
  }

  /** Once it is over: only these answers stay. */
  void reduire(String reste) {
    contenu = reste;
  }

  /** The step to come back to, the answers being as they are. */
  void reprendreA(int etape) {
    exigerModifiable();
    this.etape = etape;
  }

  void joindre(Document document, int nombreMaximal) {
    exigerModifiable();
    if (pieces.size() >= nombreMaximal) {
      throw new RegleMetierException("TropDeDocuments", nombreMaximal);
    }
    pieces.add(document);
  }

  void retirer(Document document) {
    exigerModifiable();
    pieces.remove(document);
  }

  /**
   * @param numeroNeuf used at the first filing only
   */
  void deposer(String numeroNeuf, Promesse promesse, Acte acte) {
    if (etat == EtatDemarche.EN_INSTRUCTION) {
      throw new DemarcheDejaDeposee();
    }
    passerA(EtatDemarche.DEPOSEE, acte);
    if (numero == null) {
      numero = numeroNeuf;
    }
    deposeeLe = acte.le();
    echeance = promesse.echeance();
    silence = promesse.silence();
    silenceLe = promesse.silenceLe();
    agentId = null;
    motif = null;
    visas = 0;
    reclamees.clear();
  }

  void abandonner(Acte acte) {
    passerA(EtatDemarche.ABANDONNEE, acte);
  }

  /** An agent takes it in hand, from the queue or from a colleague. */
  void prendre(Acte acte) {
    confier(acte.compteId(), acte);
  }

  /** Puts it in the hands of an agent; {@code acte} is whoever decides so. */
  void confier(long agent, Acte acte) {
    if (etat != EtatDemarche.EN_INSTRUCTION) {
      passerA(EtatDemarche.EN_INSTRUCTION, acte);
    } else if (agentId != null && agentId == agent) {
      throw new RegleMetierException("DejaSuiviePar");
    }
    agentId = agent;
    modifieeLe = acte.le();
  }

  /** Back to the queue, for any agent to take. */
  void rendre(Acte acte) {
    passerA(EtatDemarche.DEPOSEE, acte);
    agentId = null;
  }

  /** Checked by a service: back to the queue, of the next one. Takes it first if nobody did. */
  void viser(String service, Acte acte) {
    prendreSiLibre(acte);
    if (etat != EtatDemarche.EN_INSTRUCTION) {
      throw passageImpossible(EtatDemarche.DEPOSEE);
    }
    traitements.add(Traitement.visa(this, service, acte));
    etat = EtatDemarche.DEPOSEE;
    modifieeLe = acte.le();
    visas++;
    agentId = null;
  }

  /** Accepted as it is filed, by nobody: its type needs no agent. */
  void accepterDOffice(Acte acte) {
    passerA(EtatDemarche.ACCEPTEE, acte);
    decideeLe = acte.le();
  }

  /** Decides: accepted, refused, or to be corrected by the family. Takes it first if nobody did. */
  void decider(EtatDemarche decision, Acte acte) {
    prendreSiLibre(acte);
    passerA(decision, acte);
    agentId = acte.compteId();
    motif = acte.motif();
    decideeLe = decision.isFinale() ? acte.le() : null;
  }

  private void prendreSiLibre(Acte acte) {
    if (etat == EtatDemarche.DEPOSEE) {
      prendre(Acte.de(acte.compteId(), acte.le()));
    }
  }

  /** Gives it back to the family, who has to join these before filing it again. */
  void reclamer(Set<String> cles, Acte acte) {
    decider(EtatDemarche.A_CORRIGER, acte);
    cles.forEach(cle -> reclamees.add(new PieceReclamee(cle, acte.le())));
  }

  /** Accepts it without these answers, for the reason of the act. */
  void accepterSauf(Set<String> cles, Acte acte) {
    decider(EtatDemarche.ACCEPTEE, acte);
    ecartees.addAll(cles);
  }

  /** Names of the answers left aside; empty unless it was accepted without them. */
  Set<String> ecartees() {
    return new HashSet<>(ecartees);
  }

  /** What the family has been asked to join; empty unless it is in its hands to be corrected. */
  List<PieceReclamee> reclamees() {
    return etat == EtatDemarche.A_CORRIGER ? List.copyOf(reclamees) : List.of();
  }

  /** The household this démarche has founded or concerns. */
  public void classer(long famille) {
    familleId = famille;
    pieces.forEach(piece -> piece.classer(famille));
  }

  private void passerA(EtatDemarche cible, Acte acte) {
    if (!etat.peutPasserA(cible)) {
      throw passageImpossible(cible);
    }
    traitements.add(new Traitement(this, etat, cible, acte));
    etat = cible;
    modifieeLe = acte.le();
  }

  private RegleMetierException passageImpossible(EtatDemarche cible) {
    return new RegleMetierException("PassageImpossible", etat.getLibelle(), cible.getLibelle());
  }

  void exigerModifiable() {
    if (!etat.isModifiable()) {
      throw new DemarcheDejaDeposee();
    }
  }

  public Long getId() {
    return id;
  }

  public String getType() {
    return type;
  }

  public String titre() {
    return Intitules.deLaDemarche(type, intitule);
  }

  public long getCompteId() {
    return compteId;
  }

  /** Null as long as the file of the household is not accepted. */
  public Long getFamilleId() {
    return familleId;
  }

  public String getNumero() {
    return numero;
  }

  public List<Document> getPieces() {
    return List.copyOf(pieces);
  }

  int version() {
    return version;
  }

  EtatDemarche etat() {
    return etat;
  }

  int etape() {
    return etape;
  }

  String contenu() {
    return contenu;
  }

  Canal canal() {
    return canal;
  }

  /** The agent who typed it for the family; null when the family did. */
  Long saisiePar() {
    return saisiePar;
  }

  /** Null when the family filed it online, or on the day it was typed. */
  LocalDate recueLe() {
    return recueLe;
  }

  String motif() {
    return motif;
  }

  Instant modifieeLe() {
    return modifieeLe;
  }

  Instant creeLe() {
    return creeLe;
  }

  /** Last time it was filed; null before the first. */
  public Instant deposeeLe() {
    return deposeeLe;
  }

  /** First time it was filed, whatever was corrected since; null before. */
  public Instant premierDepotLe() {
    return traitements.stream()
        .filter(Traitement::estUnDepot)
        .map(Traitement::le)
        .min(Comparator.naturalOrder())
        .orElse(deposeeLe);
  }

  Instant decideeLe() {
    return decideeLe;
  }

  /** As it was made at the last filing. */
  Promesse promesse() {
    return new Promesse(echeance, silence, silenceLe);
  }

  LocalDate echeance() {
    return echeance;
  }

  /** How many services have checked it since it was last filed. */
  int visas() {
    return visas;
  }

  Long agentId() {
    return agentId;
  }
}
