package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.reservation.ConditionsNonAcceptees;
import fr.portailfamille.reservation.ReservationService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Libelles;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * usager/reservations/mois.xhtml: the calendar of a household. What is ticked stays in the page,
 * from month to month, until it is saved (B49, B52, B53).
 */
@Named
@ViewScoped
public class MoisPage implements Serializable {

  @Inject private Calendrier calendrier;
  @Inject private ReservationService service;
  @Inject private FamilleQueries familles;
  @Inject private Dates dates;

  private final Selection selection = new Selection();
  private Filtre filtre;
  private SemaineForm semaine;
  private List<EnfantDuFoyer> enfants;
  private VueCalendrier vue;
  private PrixEstimes prix;
  private String vueEnvoyee;
  private String conditions;
  private boolean conditionsAcceptees;
  private Recapitulatif recapitulatif;
  private Proposition proposition;

  @PostConstruct
  void commencer() {
    filtre = new Filtre(dates.aujourdhui());
    semaine = new SemaineForm(dates.aujourdhui());
  }

  public void load() {
    enfants = familles.mesEnfants();
    prix = calendrier.prix();
    if (filtre.enfantId() != null
        && enfants.stream().noneMatch(e -> e.id().equals(filtre.enfantId()))) {
      throw new Introuvable();
    }
    afficher();
  }

  private void afficher() {
    vue = calendrier.montrer(filtre, selection, prix);
    conditions = calendrier.conditions();
  }

  /**
   * False when the page sent is not the one shown last: the browser kept an older one, whose boxes
   * say nothing of these days.
   */
  private boolean lire() {
    recapitulatif = null;
    proposition = null;
    if (!vue.empreinte().equals(vueEnvoyee)) {
      Annonce.refus(Libelles.texte("reservation", "mois.perime"));
      afficher();
      return false;
    }
    selection.lire(vue.jours(), CasesCochees.lire());
    return true;
  }

  /** What is shown changes, what is ticked is kept. */
  private void montrer(Runnable changement) {
    if (lire()) {
      changement.run();
      afficher();
    }
  }

  /** {@code pas}: 1 for the next days, -1 for the previous ones. */
  public void avancer(int pas) {
    montrer(() -> filtre.avancer(pas));
  }

  /** To the day typed. */
  public void aller() {
    montrer(() -> {});
  }

  public void voir(Affichage affichage) {
    montrer(() -> filtre.voir(affichage));
  }

  public void choisirEnfant(Long id) {
    montrer(() -> filtre.choisirEnfant(id));
  }

  public void choisirActivite(Long id) {
    montrer(() -> filtre.choisirActivite(id));
  }

  /** Selects the days of a typical week, without saving them (B48). */
  public void appliquer() {
    if (!lire()) {
      return;
    }
    try {
      proposition = calendrier.proposer(semaine);
      selection.ajouter(proposition.cases());
      filtre.elargir(semaine.getEnfant(), semaine.getActivite());
      filtre.aller(proposition.premier());
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
    }
    afficher();
  }

  /** The field of the typical week a refusal is about. */
  private static String champ(RegleMetierException refus) {
    return switch (refus.motif().cle()) {
      case "SemaineTypeSansJour" -> "semaineJours";
      case "SemaineTypeIncomplete", "SemaineTypeNonInscrit" -> "semaineEnfant";
      default -> "semaineFin";
    };
  }

  public void effacer() {
    montrer(selection::vider);
  }

  /** Without the conditions nothing is saved and nothing is lost (A30). */
  public void enregistrer() {
    if (!lire()) {
      return;
    }
    var demandes = selection.demandes();
    try {
      recapitulatif =
          demandes.isEmpty()
              ? Recapitulatif.rien()
              : Recapitulatif.of(service.enregistrer(demandes, conditionsAcceptees), prix);
      selection.vider();
    } catch (ConditionsNonAcceptees refus) {
      Annonce.refus(refus, "conditions");
    }
    afficher();
  }

  public Filtre getFiltre() {
    return filtre;
  }

  public List<Affichage> getAffichages() {
    return List.of(Affichage.values());
  }

  public SemaineForm getSemaine() {
    return semaine;
  }

  public List<EnfantDuFoyer> getEnfants() {
    return enfants;
  }

  public VueCalendrier getVue() {
    return vue;
  }

  public String getVueEnvoyee() {
    return vue.empreinte();
  }

  public void setVueEnvoyee(String vueEnvoyee) {
    this.vueEnvoyee = vueEnvoyee;
  }

  public Selection getSelection() {
    return selection;
  }

  /** Of all that is to be booked, on the days shown and on the others. */
  public Montant getPrixAjouts() {
    return prix.total(selection.ajouts());
  }

  public Montant getPrixAnnulations() {
    return prix.total(selection.annulations());
  }

  /** Cents, of the choices made on days that are not shown. */
  public long getCentimesAjoutes() {
    return getPrixAjouts().enCentimes() - prix.total(vue.changements(false)).enCentimes();
  }

  /** Cents, likewise. */
  public long getCentimesAnnules() {
    return getPrixAnnulations().enCentimes() - prix.total(vue.changements(true)).enCentimes();
  }

  public String getConditions() {
    return conditions;
  }

  public boolean isConditionsAcceptees() {
    return conditionsAcceptees;
  }

  public void setConditionsAcceptees(boolean conditionsAcceptees) {
    this.conditionsAcceptees = conditionsAcceptees;
  }

  public Recapitulatif getRecapitulatif() {
    return recapitulatif;
  }

  public Proposition getProposition() {
    return proposition;
  }
}
