package fr.portailfamille.web.representation;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.AnnuaireQueries;
import fr.portailfamille.famille.ResponsableDuFoyer;
import fr.portailfamille.famille.ResponsablesQueries;
import fr.portailfamille.representation.Canal;
import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.representation.Ouverte;
import fr.portailfamille.representation.RepresentationService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Choix;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.RepresentationEnSession;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** agent/familles/representer.xhtml?id=&amp;mode=: before an agent acts for a household. */
@Named
@ViewScoped
public class RepresenterPage implements Serializable {

  private static final String DEMARCHES = "/usager/demarches/liste.xhtml?faces-redirect=true";
  private static final String ACCUEIL = "/usager/accueil.xhtml?faces-redirect=true";

  /** The field each refusal is about. */
  private static final Map<String, String> CHAMPS =
      Map.of(
          "PrenomObligatoire", "prenom",
          "NomObligatoire", "nom",
          "CanalObligatoire", "canal",
          "ReceptionFuture", "recueLe",
          "ObjetObligatoire", "objet",
          "ObjetTropLong", "objet");

  @Inject private AnnuaireQueries annuaire;
  @Inject private ResponsablesQueries responsables;
  @Inject private RepresentationService representations;
  @Inject private HttpServletRequest request;

  private long id;
  private ModeRepresentation mode = ModeRepresentation.SAISIE;
  private boolean terminee;
  private AnnuaireQueries.FicheFamille fiche;
  private List<ResponsableDuFoyer> personnes = List.of();
  private final RepresenterForm form = new RepresenterForm();

  public void load() {
    fiche = annuaire.fiche(id);
    personnes = responsables.duFoyer(id);
    personnes.stream().findFirst().ifPresent(premiere -> form.setPersonne(premiere.id()));
  }

  public String commencer() {
    try {
      ouvrir(representations.commencer(id, form.getPersonne(), form.demande(mode)));
      return isSaisie() ? DEMARCHES : ACCUEIL;
    } catch (RegleMetierException refus) {
      refuser(refus);
      return null;
    }
  }

  private void ouvrir(Ouverte ouverte) {
    new RepresentationEnSession(ouverte, fiche.nom(), laPersonne()).poser(request);
  }

  private String laPersonne() {
    return personnes.stream()
        .filter(personne -> personne.id() == form.getPersonne())
        .findFirst()
        .map(ResponsableDuFoyer::nomComplet)
        .orElseThrow();
  }

  static void refuser(RegleMetierException refus) {
    Annonce.refus(refus, CHAMPS);
  }

  public boolean isSaisie() {
    return mode == ModeRepresentation.SAISIE;
  }

  public List<Canal> getCanaux() {
    return Canal.saisis();
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  public String getMode() {
    return mode.name();
  }

  public void setMode(String saisi) {
    var voulu = Choix.lire(ModeRepresentation.class, saisi);
    mode = voulu == null ? ModeRepresentation.SAISIE : voulu;
  }

  /** Whether one comes here because the last one has ended by itself. */
  public boolean isTerminee() {
    return terminee;
  }

  public void setTerminee(boolean terminee) {
    this.terminee = terminee;
  }

  public AnnuaireQueries.FicheFamille getFiche() {
    return fiche;
  }

  public List<ResponsableDuFoyer> getPersonnes() {
    return personnes;
  }

  public RepresenterForm getForm() {
    return form;
  }
}
