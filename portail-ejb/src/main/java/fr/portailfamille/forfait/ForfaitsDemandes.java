package fr.portailfamille.forfait;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The form as typed: the content of a draft (JSON-B). */
public class ForfaitsDemandes implements Serializable {

  private long familleId;
  private List<EnfantAuForfait> enfants = new ArrayList<>();
  private List<String> deja = new ArrayList<>();
  private boolean conditions;

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

  /** One entry per canteen enrolment without a package. */
  public List<EnfantAuForfait> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAuForfait> enfants) {
    this.enfants = enfants;
  }

  /** The packages the household has, in French. */
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
}
