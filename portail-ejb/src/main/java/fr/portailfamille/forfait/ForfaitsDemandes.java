package fr.portailfamille.forfait;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form as typed: the content of a draft (JSON-B). */
public class ForfaitsDemandes implements Serializable {

  private long familleId;
  private List<EnfantAuForfait> enfants = new ArrayList<>();
  private List<String> deja = new ArrayList<>();
  private boolean conditions;
  private String conditionsLues;

  /** Another text has to be accepted again. */
  void montrer(String conditionsDuJour) {
    if (!conditionsDuJour.equals(conditionsLues)) {
      conditionsLues = conditionsDuJour;
      conditions = false;
    }
  }

  /** Empty too when it was filed before their text was kept with it. */
  Optional<String> conditionsAcceptees() {
    return Optional.ofNullable(conditionsLues).filter(texte -> conditions);
  }

  List<EnfantAuForfait> voulus() {
    return enfants.stream().filter(EnfantAuForfait::isVoulue).toList();
  }

  /** Of the household that asks. */
  public long getFamilleId() {
    return familleId;
  }

  public void setFamilleId(long familleId) {
    this.familleId = familleId;
  }

  /** One entry per canteen enrolment without a package, nor one that an agent examines. */
  public List<EnfantAuForfait> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAuForfait> enfants) {
    this.enfants = enfants;
  }

  /** The packages the household has and those an agent examines, in French. */
  public List<String> getDeja() {
    return deja;
  }

  public void setDeja(List<String> deja) {
    this.deja = deja;
  }

  /** Whether the conditions of booking are accepted (A30). */
  public boolean isConditions() {
    return conditions;
  }

  public void setConditions(boolean conditions) {
    this.conditions = conditions;
  }

  /** Their text, as it is shown beside the box. */
  public String getConditionsLues() {
    return conditionsLues;
  }

  public void setConditionsLues(String conditionsLues) {
    this.conditionsLues = conditionsLues;
  }
}
