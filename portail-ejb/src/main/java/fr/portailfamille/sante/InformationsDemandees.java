package fr.portailfamille.sante;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The children of a household, beside what the town knew at the time: the content of a draft
 * (JSON-B).
 */
public class InformationsDemandees implements Serializable {

  private List<FicheDemandee> enfants = new ArrayList<>();
  private boolean certifie;

  /** Those whose sheet the family fills in. */
  public List<FicheDemandee> renseignees() {
    return enfants.stream().filter(FicheDemandee::estRenseignee).toList();
  }

  /** Eldest first. */
  public List<FicheDemandee> getEnfants() {
    return enfants;
  }

  public void setEnfants(List<FicheDemandee> enfants) {
    this.enfants = enfants;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
