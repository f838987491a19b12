package fr.portailfamille.web.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Brouillon;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.Sexe;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The household file in six steps (A14 to A19), one address each: {@code
 * dossier.xhtml?etape=3&enfant=1}. Every button saves the draft first; without {@code etape} one
 * comes back where one was (B28).
 */
@Named
@ViewScoped
public class DossierPage implements Serializable {

  static final int CONSENTEMENT = 1;
  static final int FOYER = 2;
  static final int ENFANT = 3;
  static final int ENFANTS = 4;
  static final int PIECES = 5;
  static final int CERTIFICATION = 6;
  private static final String PAGE = "/usager/famille/dossier.xhtml?faces-redirect=true&etape=";

  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private Dates dates;

  private Integer etape;
  private int enfant;
  private boolean consentement;
  private Long id;
  private int version;
  private String motif;
  private Instant enregistreLe;
  private DossierDeclare form;
  private List<LigneDocument> documents = List.of();
  private List<Bloc> blocs = List.of();
  private List<PieceDemandee> pieces;
  private String texteDuConsentement;
  private LocalDate aujourdhui;

  public String load() {
    pieces = lectures.piecesDemandees(DossierFamille.CODE);
    texteDuConsentement = lectures.texteDuConsentement();
    aujourdhui = dates.aujourdhui();
    var brouillon = lectures.brouillon(DossierFamille.CODE, DossierDeclare.class);
    if (brouillon.isPresent()) {
      reprendre(brouillon.get());
      return null;
    }
    etape = CONSENTEMENT;
    return peutCommencer() ? null : "/usager/demarches/liste.xhtml?faces-redirect=true";
  }

  private boolean peutCommencer() {
    return lectures.disponibles().stream()
        .anyMatch(c -> c.code().equals(DossierFamille.CODE) && c.empechement() == null);
  }

  private void reprendre(Brouillon<DossierDeclare> brouillon) {
    id = brouillon.id();
    version = brouillon.version();
    motif = brouillon.motif();
    enregistreLe = brouillon.modifieLe();
    form = brouillon.formulaire();
    documents = brouillon.documents();
    blocs = brouillon.blocs();
    int demandee = etape == null ? brouillon.etape() : etape;
    etape = Math.max(FOYER, Math.min(CERTIFICATION, demandee));
    enfant = Math.max(0, Math.min(enfant, form.getEnfants().size()));
    if (etape == ENFANT && enfant == form.getEnfants().size()) {
      form.getEnfants().add(new EnfantDeclare());
    }
  }

  public String commencer() {
    try {
      demarches.commencer(DossierFamille.CODE, consentement);
      return PAGE + FOYER;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "consentement");
      return null;
    }
  }

  public String precedent() {
    form.getEnfants().removeIf(EnfantDeclare::estVierge);
    return enregistrer(etape - 1) ? PAGE + (etape - 1) : null;
  }

  /** What is wrong on this page is said here, and the draft is kept all the same. */
  public String suivant() {
    return enregistrer(etape) && estJuste() && enregistrer(etape + 1) ? PAGE + (etape + 1) : null;
  }

  public void enregistrer() {
    enregistrer(etape);
  }

  public String autreEnfant() {
    return enregistrer(ENFANT) && estJuste()
        ? PAGE + ENFANT + "&enfant=" + form.getEnfants().size()
        : null;
  }

  public String retirerEnfant(int rang) {
    form.getEnfants().remove(rang);
    return enregistrer(ENFANTS) ? PAGE + ENFANTS : null;
  }

  public String deposer() {
    if (!enregistrer(CERTIFICATION)) {
      return null;
    }
    try {
      demarches.deposer(id);
      return "/usager/demarches/confirmation.xhtml?faces-redirect=true&id=" + id;
    } catch (DemarcheIncomplete incomplete) {
      montrer(incomplete.refus());
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    return null;
  }

  private boolean enregistrer(int reprise) {
    try {
      version = demarches.enregistrer(id, version, reprise, form);
      enregistreLe = dates.maintenant();
      return true;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return false;
    }
  }

  private boolean estJuste() {
    List<Refus> ici =
        lectures.brouillon(DossierFamille.CODE, DossierDeclare.class).orElseThrow().refus().stream()
            .filter(this::estIci)
            .toList();
    montrer(ici);
    return ici.isEmpty();
  }

  private static void montrer(List<Refus> refus) {
    refus.forEach(r -> Annonce.refus(new RegleMetierException(r.motif()), r.champ()));
  }

  /** The list of children (step 4) answers for every child's sheet (step 3). */
  private boolean estIci(Refus refus) {
    return switch (etape) {
      case ENFANT -> refus.etape() == ENFANT && refus.rang() == enfant;
      case ENFANTS -> refus.etape() == ENFANT;
      default -> refus.etape() == etape;
    };
  }

  public Civilite[] getCivilites() {
    return Civilite.values();
  }

  public Sexe[] getSexes() {
    return Sexe.values();
  }

  public EnfantDeclare getEnfantDeclare() {
    return form.getEnfants().get(enfant);
  }

  public Integer getEtape() {
    return etape;
  }

  public void setEtape(Integer etape) {
    this.etape = etape;
  }

  public int getEnfant() {
    return enfant;
  }

  public void setEnfant(int enfant) {
    this.enfant = enfant;
  }

  public boolean isConsentement() {
    return consentement;
  }

  public void setConsentement(boolean consentement) {
    this.consentement = consentement;
  }

  public Long getId() {
    return id;
  }

  public String getMotif() {
    return motif;
  }

  public Instant getEnregistreLe() {
    return enregistreLe;
  }

  public DossierDeclare getForm() {
    return form;
  }

  public List<LigneDocument> getDocuments() {
    return documents;
  }

  public List<Bloc> getBlocs() {
    return blocs;
  }

  public List<PieceDemandee> getPieces() {
    return pieces;
  }

  public String getTexteDuConsentement() {
    return texteDuConsentement;
  }

  public LocalDate getAujourdhui() {
    return aujourdhui;
  }
}
