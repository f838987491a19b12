package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Brouillon;
import fr.portailfamille.demarche.DemarcheDejaDeposee;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A démarche filled in step by step, one address each: {@code page.xhtml?id=12&etape=3&enfant=1}.
 * Step 1 is the consent. Every button saves the draft first; without {@code etape} one comes back
 * where one was (B28). Shown by {@code templates/demarche.xhtml}.
 *
 * @param <C> the form of the type
 */
public abstract class Assistant<C> implements Serializable {

  private static final String LISTE = "/usager/demarches/liste.xhtml?faces-redirect=true";

  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private EnregistrementDuBrouillon enregistrement;

  private final Class<C> type;
  private String code;
  private Etapes etapes;

  private Integer etape;
  private Integer enfant;
  private boolean consentement;
  private Long id;
  private String motif;
  private C form;
  private List<LigneDocument> documents = List.of();
  private List<Bloc> blocs = List.of();
  private final List<Manque> manques = new ArrayList<>();
  private List<PieceDemandee> pieces = List.of();
  private String texteDuConsentement;

  protected Assistant(String code, Class<C> type, Etapes etapes) {
    this(type);
    situer(code, etapes);
  }

  /** For a page of several types: it tells which before {@link #load}. */
  protected Assistant(Class<C> type) {
    this.type = type;
  }

  protected final void situer(String code, Etapes etapes) {
    this.code = code;
    this.etapes = etapes;
  }

  /**
   * A form sent again after its page was left has lost what the page knew: nothing of it may be
   * written, and the answer says so.
   */
  @PostConstruct
  void exigerLaPage() {
    var context = FacesContext.getCurrentInstance();
    if (context.isPostback()) {
      throw new ViewExpiredException(etapes == null ? code : etapes.page());
    }
  }

  /** Where the answers decide of the steps: the draft has just been read. */
  protected void relireLesEtapes() {}

  public String load() {
    texteDuConsentement = lectures.texteDuConsentement(code);
    if (id != null) {
      return ouvrirCelleCi();
    }
    var brouillon = lectures.brouillon(code, type);
    if (brouillon.isPresent()) {
      reprendre(brouillon.get());
      return null;
    }
    etape = Etapes.CONSENTEMENT;
    return peutCommencer() ? null : LISTE;
  }

  /** Come back to once filed, as with « back »: shown as it was sent. */
  private String ouvrirCelleCi() {
    Brouillon<C> brouillon;
    try {
      brouillon = lectures.brouillon(id, code, type);
    } catch (Introuvable plusUnBrouillon) {
      return DejaDeposee.suivre(lectures.detail(id).resume().id());
    }
    reprendre(brouillon);
    return null;
  }

  /** When it may not, the list it leads to says why. */
  private boolean peutCommencer() {
    var carte = lectures.carte(code);
    if (carte.empechement() != null) {
      Annonce.refusALaPageSuivante(carte.titre() + " : " + carte.empechement());
    }
    return carte.empechement() == null;
  }

  private void reprendre(Brouillon<C> brouillon) {
    id = brouillon.id();
    enregistrement.reprendre(brouillon);
    motif = brouillon.motif();
    form = brouillon.formulaire();
    pieces = brouillon.pieces();
    documents = brouillon.documents();
    blocs = brouillon.blocs();
    relireLesEtapes();
    etape = etapes.aOuvrir(etape == null ? brouillon.etape() : etape, estSansDocument());
    int fiche = enfant == null ? premiereFiche(etape) : enfant;
    enfant = Math.max(0, Math.min(derniereFiche(etape), fiche));
    ouvrir();
  }

  /** How many sheets « Suivant » goes through in a step, for instance one per child. */
  protected int fiches(int etape) {
    return 1;
  }

  protected int derniereFiche(int etape) {
    return fiches(etape) - 1;
  }

  /** The sheet to open when the address names none. */
  protected int premiereFiche(int etape) {
    return 0;
  }

  /** What a step needs besides the draft. */
  protected void ouvrir() {}

  /** What is not worth keeping when one goes back. */
  protected void ranger() {}

  public String commencer() {
    try {
      int fiche = enfant == null ? 0 : enfant;
      return etapes.adresse(
          demarches.commencer(code, consentement), Etapes.CONSENTEMENT + 1, fiche);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "consentement");
      return null;
    }
  }

  public String precedent() {
    ranger();
    boolean memeEtape = fiches(etape) > 1 && enfant > 0;
    int cible = memeEtape ? etape : etapes.avant(etape, estSansDocument());
    int fiche = memeEtape ? enfant - 1 : fiches(cible) - 1;
    return garder(cible) ? partir(cible, fiche) : null;
  }

  /** What is wrong on this page is said here, and the draft is kept all the same. */
  public String suivant() {
    boolean memeEtape = enfant + 1 < fiches(etape);
    if (!garder(etape) || !estJuste()) {
      return null;
    }
    int cible = memeEtape ? etape : etapes.apres(etape, estSansDocument());
    return garder(cible) ? partir(cible, memeEtape ? enfant + 1 : 0) : null;
  }

  public void enregistrer() {
    garder(etape);
  }

  public void enregistrerSeul() {
    enregistrement.faireSeul(id, etape, form);
  }

  /** To another page. */
  protected String partir(int cible, int fiche) {
    enregistrement.clore();
    return etapes.adresse(id, cible, fiche);
  }

  /** Keeps this step, then opens that sheet if nothing is wrong here. */
  protected String ouvrirSiJuste(int cible, int fiche) {
    return garder(etape) && estJuste() ? partir(cible, fiche) : null;
  }

  /** Filed by another page meanwhile, it is confirmed here all the same, under the same number. */
  public String deposer() {
    manques.clear();
    try {
      if (!enregistrement.faire(id, etapes.derniere(), form)) {
        return null;
      }
    } catch (DemarcheDejaDeposee deja) {
      enregistrement.clore();
    }
    try {
      demarches.deposer(id);
      return "/usager/demarches/confirmation.xhtml?faces-redirect=true&id=" + id;
    } catch (DemarcheIncomplete incomplete) {
      incomplete.refus().forEach(this::orienter);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    return null;
  }

  /** Told beside its field when it is asked here, else with what leads to it. */
  private void orienter(Refus refus) {
    if (estIci(refus)) {
      montrer(refus);
      return;
    }
    manques.add(Manque.de(refus, blocs, etapes.numero(refus.etape(), estSansDocument())));
  }

  /** Filed by another page meanwhile: there is nothing more to type here. */
  protected boolean garder(int reprise) {
    try {
      return enregistrement.faire(id, reprise, form);
    } catch (DemarcheDejaDeposee deja) {
      DejaDeposee.partir(id);
      return false;
    }
  }

  /** As it was just kept: its answers decide of the documents too. */
  private boolean estJuste() {
    var garde = lectures.brouillon(id, code, type);
    pieces = garde.pieces();
    List<Refus> ici = garde.refus().stream().filter(this::estIci).toList();
    ici.forEach(this::montrer);
    return ici.isEmpty();
  }

  private void montrer(Refus refus) {
    var texte = new RegleMetierException(refus.motif());
    if (refus.etape() == etapes.pieces()) {
      Annonce.refusDe(texte, PiecesDemarche.champ(refus.champ()));
    } else {
      Annonce.refus(texte, refus.champ());
    }
  }

  /** Whether an answer refused is asked on the page shown. */
  protected boolean estIci(Refus refus) {
    return refus.etape() == etape && (fiches(etape) == 1 || refus.rang() == enfant);
  }

  private boolean estSansDocument() {
    return etapes.estSansDocument(pieces);
  }

  /**
   * The last step whose answers decide of the documents: as long as they may be asked, they count.
   */
  protected int etapeQuiDecideDesPieces() {
    return etapes.pieces() - 1;
  }

  /** The number of the step shown, among those that are really there. */
  public int getNumeroDEtape() {
    return etapes.numero(etape, estSansDocument());
  }

  public int getNombreDEtapes() {
    return etapes.numero(etapes.derniere(), etape > etapeQuiDecideDesPieces() && estSansDocument());
  }

  public boolean isPremiere() {
    return etape == Etapes.CONSENTEMENT + 1 && (enfant == 0 || fiches(etape) == 1);
  }

  public boolean isDerniere() {
    return etape == etapes.derniere();
  }

  public Etapes getEtapes() {
    return etapes;
  }

  public Integer getEtape() {
    return etape;
  }

  public void setEtape(Integer etape) {
    this.etape = etape;
  }

  /** From 0. */
  public Integer getEnfant() {
    return enfant;
  }

  public void setEnfant(Integer enfant) {
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

  /** In the address of every step; without it, the draft of this type if there is one. */
  public String getAdresse() {
    return id == null ? null : String.valueOf(id);
  }

  public void setAdresse(String saisi) {
    id = saisi == null ? null : Long.valueOf(Identifiant.lire(saisi));
  }

  public List<Manque> getManques() {
    return manques;
  }

  public String getMotif() {
    return motif;
  }

  public Instant getEnregistreLe() {
    return enregistrement.le();
  }

  /** Whether the last attempt to save succeeded. */
  public boolean isEnregistre() {
    return enregistrement.estReussi();
  }

  public C getForm() {
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
}
