package fr.portailfamille.activite;

import fr.portailfamille.commun.Semaine;
import java.time.DayOfWeek;
import java.util.List;

/**
 * The enrolment of one or several children in one activity, as typed (D18, D19): what is chosen,
 * and what the town asks for it.
 */
public class ActiviteDemandee extends InscriptionsDemandees {

  private String choix;
  private String activite;
  private String type;
  private int joursPossibles;
  private List<String> pieces = List.of();
  private List<String> regles = List.of();

  @Override
  boolean retient(EnfantAInscrire offre) {
    return offre.cle().equals(choix);
  }

  /** What the town says of the activity chosen; nothing is chosen when it is not offered. */
  void decrire(Activites activites, ConditionsInscription conditions) {
    if (getEnfants().isEmpty()) {
      choix = null;
      return;
    }
    var offerte = activites.activite(getEnfants().get(0).getActiviteId());
    var condition = conditions.toutes().de(offerte.id());
    activite = offerte.libelle();
    type = offerte.nature().getLibelle();
    joursPossibles = offerte.jours();
    pieces = condition.natures();
    regles = condition.phrases();
  }

  /** Weekdays the activity runs, in order. */
  public List<DayOfWeek> jours() {
    return List.copyOf(Semaine.jours(joursPossibles));
  }

  /** An activity, a school year, and a place when all schools share it; null at first. */
  public String getChoix() {
    return choix;
  }

  public void setChoix(String choix) {
    this.choix = choix;
  }

  public String getActivite() {
    return activite;
  }

  public void setActivite(String activite) {
    this.activite = activite;
  }

  /** What kind of activity it is, in French. */
  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  /** As bits. */
  public int getJoursPossibles() {
    return joursPossibles;
  }

  public void setJoursPossibles(int joursPossibles) {
    this.joursPossibles = joursPossibles;
  }

  /** Natures of the documents asked for each child. */
  public List<String> getPieces() {
    return pieces;
  }

  public void setPieces(List<String> pieces) {
    this.pieces = pieces;
  }

  /** The conditions of the town, one sentence each. */
  public List<String> getRegles() {
    return regles;
  }

  public void setRegles(List<String> regles) {
    this.regles = regles;
  }
}
