package fr.portailfamille.photo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** For which children a portrait is sent, and that it may be kept: a draft's content (JSON-B). */
public class PhotosDemandees implements Serializable {

  private List<EnfantAPhotographier> enfants = new ArrayList<>();
  private boolean autorise;

  List<EnfantAPhotographier> demandees() {
    return enfants.stream().filter(EnfantAPhotographier::isDemande).toList();
  }

  /** Eldest first. */
  public List<EnfantAPhotographier> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<EnfantAPhotographier> enfants) {
    this.enfants = enfants;
  }

  /** The guardian lets the town keep and show the portrait. */
  public boolean isAutorise() {
    return autorise;
  }

  public void setAutorise(boolean autorise) {
    this.autorise = autorise;
  }
}
