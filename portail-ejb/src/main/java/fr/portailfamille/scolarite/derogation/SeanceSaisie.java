package fr.portailfamille.scolarite.derogation;

import java.io.Serializable;
import java.time.LocalDate;

/** A sitting as an agent types it. */
public class SeanceSaisie implements Serializable {

  static final int LIEU = 120;

  private LocalDate jour;
  private String lieu;

  /**
   * @throws SaisieRefusee with the field
   */
  void verifier() {
    if (jour == null) {
      throw new SaisieRefusee("jour", "SeanceJour");
    }
    if (lieu == null || lieu.isBlank() || lieu.strip().length() > LIEU) {
      throw new SaisieRefusee("lieu", "SeanceLieu", LIEU);
    }
  }

  public LocalDate getJour() {
    return jour;
  }

  public void setJour(LocalDate jour) {
    this.jour = jour;
  }

  public String getLieu() {
    return lieu;
  }

  public void setLieu(String lieu) {
    this.lieu = lieu;
  }
}
