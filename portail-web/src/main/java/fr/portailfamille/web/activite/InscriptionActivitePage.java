package fr.portailfamille.web.activite;

import fr.portailfamille.activite.ActiviteDemandee;
import fr.portailfamille.activite.EnfantAInscrire;
import fr.portailfamille.activite.InscriptionActivite;
import fr.portailfamille.activite.InscriptionQueries;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import fr.portailfamille.web.demarche.Fiches;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** Consent, activity and children, weekdays child by child, documents, recap (D18, D19). */
@Named
@ViewScoped
public class InscriptionActivitePage extends Assistant<ActiviteDemandee> {

  private static final int CHOIX = 2;
  private static final int JOURS = 3;
  private static final int PIECES = 4;

  @Inject private InscriptionQueries lectures;

  private List<InscriptionQueries.Choix> choix = List.of();
  private EnfantAInscrire fiche;
  private String pour;

  public InscriptionActivitePage() {
    super(
        InscriptionActivite.CODE,
        ActiviteDemandee.class,
        new Etapes("/usager/activites/inscription.xhtml", PIECES, PIECES + 1));
  }

  /** Keeps in the address for which child one came. */
  @Override
  public String commencer() {
    var suite = super.commencer();
    return suite == null || pour == null ? suite : suite + "&pour=" + Identifiant.lire(pour);
  }

  @Override
  protected int fiches(int etape) {
    return etape == JOURS ? Math.max(1, voulus().size()) : 1;
  }

  /** The first child without a day. */
  @Override
  protected int premiereFiche(int etape) {
    return etape == JOURS ? Fiches.premiere(voulus(), enfant -> enfant.getJours().length == 0) : 0;
  }

  @Override
  protected void ouvrir() {
    choix = getEtape() == CHOIX ? lectures.choix(getForm()) : List.of();
    var voulus = voulus();
    fiche = getEtape() == JOURS && !voulus.isEmpty() ? voulus.get(getEnfant()) : null;
  }

  /** Documents are asked only by some activities, whatever the days. */
  @Override
  protected int etapeQuiDecideDesPieces() {
    return CHOIX;
  }

  /** Another activity: its conditions and the children it is offered to are shown. */
  public void relire() {
    lectures.relire(getForm());
    if (pour != null) {
      cocher(Set.of(Long.valueOf(Identifiant.lire(pour))));
    }
  }

  public void cocherTousLesJours() {
    fiche.setJours(getForm().jours().toArray(DayOfWeek[]::new));
  }

  private List<EnfantAInscrire> voulus() {
    return getForm() == null
        ? List.of()
        : getForm().getEnfants().stream().filter(EnfantAInscrire::isVoulue).toList();
  }

  private void cocher(Set<Long> enfants) {
    getForm().getEnfants().forEach(e -> e.setVoulue(enfants.contains(e.getEnfantId())));
  }

  public Long[] getVoulus() {
    return voulus().stream().map(EnfantAInscrire::getEnfantId).toArray(Long[]::new);
  }

  public void setVoulus(Long[] enfants) {
    cocher(Set.of(enfants));
  }

  public List<InscriptionQueries.Choix> getChoix() {
    return choix;
  }

  /** Null when no child was chosen. */
  public EnfantAInscrire getFiche() {
    return fiche;
  }

  /** Those the activity runs. */
  public List<JourDeSemaine> getJours() {
    return JourDeSemaine.de(getForm().jours());
  }

  /** Those of the enrolment that would be replaced, in French. */
  public String getJoursActuels() {
    return fiche.joursActuelsEnClair();
  }

  public String getPour() {
    return pour;
  }

  public void setPour(String pour) {
    this.pour = pour;
  }
}
