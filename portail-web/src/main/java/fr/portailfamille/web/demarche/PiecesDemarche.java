package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.demarche.DocumentReutilisable;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Reutilisations;
import fr.portailfamille.document.FichiersAdmis;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Joins and withdraws documents, for the step « documents » of any démarche (A18, B31 to B34). */
@Named
@RequestScoped
public class PiecesDemarche {

  /** Name of the inputs that choose files. */
  private static final String FICHIERS = "fichiers";

  /** Names of those the page has kept from being sent. */
  private static final String TROP_LOURDS = "tropLourds";

  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private Reutilisations reutilisations;
  @Inject private Parametres parametres;
  @Inject private FacesContext faces;

  private final Map<String, List<String>> refus = new HashMap<>();
  private FichiersAdmis admis;
  private List<LigneDocument> joints;
  private Map<String, List<DocumentReutilisable>> reutilisables;

  @PostConstruct
  void load() {
    admis = FichiersAdmis.selon(parametres);
  }

  /**
   * Each file is kept or refused on its own: those kept are shown at once, the refusals told beside
   * the document asked for.
   */
  public String joindre(long demarche, String cle) throws IOException, ServletException {
    var choisis = fichiersChoisis();
    var tropLourds = tropLourds();
    tropLourds.forEach(nom -> refuser(cle, nom + " : " + phraseTropLourd()));
    if (choisis.isEmpty() && tropLourds.isEmpty()) {
      refuser(cle, Libelles.texte("demarche", "pieces.aucun_fichier"));
    }
    for (Part fichier : choisis) {
      try (InputStream flux = fichier.getInputStream()) {
        joindre(demarche, cle, fichier.getSubmittedFileName(), flux);
      }
    }
    joints = null;
    reutilisables = null;
    return refus.isEmpty() ? recharger() : null;
  }

  private List<String> tropLourds() {
    var noms = faces.getExternalContext().getRequestParameterValuesMap().get(TROP_LOURDS);
    return noms == null ? List.of() : List.of(noms);
  }

  public String phraseTropLourd() {
    return Libelles.texte("demarche", "pieces.trop_lourd", admis.formats(), admis.taille());
  }

  /** A browser sends one nameless part when nothing was chosen. */
  private List<Part> fichiersChoisis() throws IOException, ServletException {
    var requete = (HttpServletRequest) faces.getExternalContext().getRequest();
    return requete.getParts().stream()
        .filter(part -> part.getName().equals(FICHIERS))
        .filter(part -> part.getSubmittedFileName() != null)
        .filter(part -> !part.getSubmittedFileName().isBlank())
        .toList();
  }

  private void joindre(long demarche, String cle, String nom, InputStream flux) {
    try {
      demarches.joindre(demarche, cle, nom, flux);
    } catch (RegleMetierException refuse) {
      refuser(cle, nom + " : " + Messages.texte(refuse.motif()));
    }
  }

  private void refuser(String cle, String phrase) {
    refus.computeIfAbsent(cle, c -> new ArrayList<>()).add(phrase);
  }

  /** Instead of a file: a document already given for another démarche. */
  public String reutiliser(long demarche, String cle, long document) {
    try {
      reutilisations.reutiliser(demarche, cle, document);
      return recharger();
    } catch (RegleMetierException refuse) {
      refuser(cle, Messages.texte(refuse.motif()));
      return null;
    }
  }

  public String retirer(long demarche, long document) {
    try {
      demarches.retirer(demarche, document);
      return recharger();
    } catch (RegleMetierException refuse) {
      Annonce.refus(refuse);
      return null;
    }
  }

  private String recharger() {
    return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  /** As they are now, whatever the page has read before. */
  public List<LigneDocument> joints(long demarche) {
    if (joints == null) {
      joints = lectures.documentsJoints(demarche);
    }
    return joints;
  }

  /** What the family gave already and may serve for this piece. */
  public List<DocumentReutilisable> reutilisables(long demarche, String cle) {
    if (reutilisables == null) {
      reutilisables = reutilisations.proposer(demarche);
    }
    return reutilisables.getOrDefault(cle, List.of());
  }

  /** Id, in the page, of what chooses the files of a document. */
  static String champ(String cle) {
    return FICHIERS + "-" + cle;
  }

  /** What was refused of a document asked for: its files, or that there is none. */
  public List<String> refus(String cle) {
    return Stream.concat(
            refus.getOrDefault(cle, List.of()).stream(),
            faces.getMessageList(champ(cle)).stream().map(FacesMessage::getSummary))
        .toList();
  }

  /** What the chooser of files shows. */
  public String types(boolean photo) {
    return (photo ? "" : "application/pdf,.pdf,")
        + "image/jpeg,.jpg,.jpeg"
        + (admis.png() ? ",image/png,.png" : "");
  }

  /** Where only pictures are asked for, what is said of other files would mislead. */
  public boolean plusieursFormats(List<PieceDemandee> pieces) {
    return pieces.stream().anyMatch(piece -> !piece.photo());
  }

  public FichiersAdmis getAdmis() {
    return admis;
  }
}
