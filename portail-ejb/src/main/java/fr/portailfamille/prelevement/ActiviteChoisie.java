package fr.portailfamille.prelevement;

import java.io.Serializable;

/** An activity a child of the household is enrolled in, and whether it is paid by direct debit. */
public class ActiviteChoisie implements Serializable {

  private Long activiteId;
  private String libelle;
  private boolean choisie;

  static ActiviteChoisie of(long id, String libelle, boolean choisie) {
    var activite = new ActiviteChoisie();
    activite.activiteId = id;
    activite.libelle = libelle;
    activite.choisie = choisie;
    return activite;
  }

  public Long getActiviteId() {
    return activiteId;
  }

  public void setActiviteId(Long activiteId) {
    this.activiteId = activiteId;
  }

  public String getLibelle() {
    return libelle;
  }

  public void setLibelle(String libelle) {
    this.libelle = libelle;
  }

  public boolean isChoisie() {
    return choisie;
  }

  public void setChoisie(boolean choisie) {
    this.choisie = choisie;
  }
}
