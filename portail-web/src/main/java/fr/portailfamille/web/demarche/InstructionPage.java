package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.DetailDemarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.InstructionService;
import fr.portailfamille.demarche.organisation.Instructeur;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.fiche.FichePreinscriptionQueries;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** One démarche on the desk: read it, decide, go on with the next one of the same list. */
@Named
@ViewScoped
public class InstructionPage implements Serializable {

  private static final String RETOUR =
      "/agent/demarches/detail.xhtml?faces-redirect=true&includeViewParams=true";

  /** Boxes beside the answers, in the form of the decision. */
  private static final String ECARTEES = "ecartees";

  private static final String[] RIEN = {};

  private static final String SANS_MOTIF = "MotifObligatoire";

  @Inject private BureauQueries bureau;
  @Inject private InstructionService instruction;
  @Inject private ServicesQueries services;
  @Inject private FichePreinscriptionQueries fiches;

  private long id;
  private final FiltreBureau filtre = new FiltreBureau();
  private Long collegue;
  private List<Instructeur> collegues = List.of();
  private String motif;
  private String[] documents = {};
  private Set<String> coches = Set.of();
  private DetailDemarche detail;
  private Long suivante;
  private boolean preinscription;

  public void load() {
    detail = bureau.detail(id);
    suivante = bureau.suivante(filtre.criteres(), id).orElse(null);
    collegues = services.agents();
    preinscription = fiches.existePour(detail.resume());
  }

  public String prendre() {
    return agir(() -> instruction.prendre(id, detail.version()), "instruction.prise");
  }

  public String rendre() {
    return agir(() -> instruction.rendre(id, detail.version()), "instruction.rendue");
  }

  public String confier() {
    try {
      instruction.confier(id, detail.version(), collegue);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "collegue");
      load();
      return null;
    }
    Annonce.succes(Libelles.texte("demarche", "instruction.confiee"));
    return RETOUR;
  }

  /** The service of the agent has checked it: the next one takes over. */
  public String viser() {
    return agir(() -> instruction.viser(id, detail.version()), "instruction.visee");
  }

  public String accepter() {
    coches =
        new TreeSet<>(List.of(Faces.getRequestParameterValuesMap().getOrDefault(ECARTEES, RIEN)));
    return decider(
        () -> instruction.accepter(id, detail.version(), motif, coches),
        coches.isEmpty() ? "instruction.acceptee" : "instruction.acceptee_en_partie");
  }

  public String demanderCorrection() {
    return decider(
        () ->
            instruction.demanderCorrection(
                id, detail.version(), motif, Set.copyOf(List.of(documents))),
        "instruction.a_corriger");
  }

  public String refuser() {
    return decider(() -> instruction.refuser(id, detail.version(), motif), "instruction.refusee");
  }

  private String decider(Runnable acte, String succes) {
    var suite = detail.prise().joignable() ? "instruction.prevenue" : "instruction.a_prevenir";
    return agir(acte, succes, suite);
  }

  private String agir(Runnable acte, String... succes) {
    try {
      acte.run();
      Annonce.succes(
          Stream.of(succes)
              .map(cle -> Libelles.texte("demarche", cle))
              .collect(Collectors.joining(" ")));
      return RETOUR;
    } catch (RegleMetierException refus) {
      if (SANS_MOTIF.equals(refus.motif().cle())) {
        Annonce.refus(refus, "motif");
      } else {
        Annonce.refus(refus);
      }
      load();
      return null;
    }
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  /** The list one came from. */
  public FiltreBureau getFiltre() {
    return filtre;
  }

  /** Account id of the colleague it is handed over to. */
  public Long getCollegue() {
    return collegue;
  }

  public void setCollegue(Long collegue) {
    this.collegue = collegue;
  }

  public List<Instructeur> getCollegues() {
    return collegues;
  }

  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }

  /** Keys of the documents the family is asked for. */
  public String[] getDocuments() {
    return documents.clone();
  }

  public void setDocuments(String[] documents) {
    this.documents = documents.clone();
  }

  /** Whether this agent may accept it without some of its answers. */
  public boolean isEcartable() {
    return isAgissable() && !detail.prise().aViser() && detail.ecartable();
  }

  /** Names of the answers to leave aside, as they were ticked last. */
  public Set<String> getCoches() {
    return coches;
  }

  /** It makes a sheet to print (C29). */
  public boolean isPreinscription() {
    return preinscription;
  }

  public DetailDemarche getDetail() {
    return detail;
  }

  /** Whether there is something to decide, by this agent. */
  public boolean isAgissable() {
    return aTraiter() && detail.prise().chezMoi();
  }

  public boolean isChezUnAutreService() {
    return aTraiter() && !detail.prise().chezMoi();
  }

  private boolean aTraiter() {
    return detail.resume().etat().isATraiter() && !detail.reservee();
  }

  /** Whether the last day of its documents may be written. */
  public boolean isRelevables() {
    return EtatDemarche.DEPOSEES.contains(detail.resume().etat());
  }

  public Long getSuivante() {
    return suivante;
  }
}
