package fr.portailfamille.contact;

import java.io.Serializable;

/** One child of the household, and whether a contact may fetch it. */
public class EnfantAutorise implements Serializable {

  private Long enfantId;
  private String prenom;
  private boolean autorise;

  static EnfantAutorise of(long enfantId, String prenom, boolean autorise) {
    var enfant = new EnfantAutorise();
    enfant.enfantId = enfantId;
    enfant.prenom = prenom;
    enfant.autorise = autorise;
    return enfant;
  }

  public Long getEnfantId() {
    return enfantId;
  }

  public void setEnfantId(Long enfantId) {
    this.enfantId = enfantId;
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public boolean isAutorise() {
    return autorise;
  }

  public void setAutorise(boolean autorise) {
    this.autorise = autorise;
  }
}
