package fr.portailfamille.activite;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The enrolment form as typed: the content of a draft (JSON-B). */
public class InscriptionsDemandees implements Serializable {

  private List<EnfantAInscrire> enfants = new ArrayList<>();
  private boolean conditions;

  /** One entry per child, activity and school year. */
  public List<EnfantAInscrire> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAInscrire> enfants) {
    this.enfants = enfants;
  }

  /** Whether the conditions are accepted. */
  public boolean isConditions() {
    return conditions;
  }

  public void setConditions(boolean conditions) {
    this.conditions = conditions;
  }

  /** Whether the form asks about this offer. */
  boolean retient(EnfantAInscrire offre) {
    return true;
  }

  /** Whether it was answered yes. */
  boolean demande(EnfantAInscrire offre) {
    return voulues().stream().anyMatch(voulue -> voulue.designe(offre));
  }

  List<EnfantAInscrire> voulues() {
    return enfants.stream().filter(EnfantAInscrire::isVoulue).toList();
  }
}
