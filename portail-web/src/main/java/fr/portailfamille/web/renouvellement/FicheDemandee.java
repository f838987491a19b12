package fr.portailfamille.web.renouvellement;

import fr.portailfamille.renouvellement.Exigence;
import fr.portailfamille.renouvellement.LigneFiche;
import java.io.Serializable;

/** A sheet as an administrator asks for it or not. */
public class FicheDemandee implements Serializable {

  private final String type;
  private Exigence exigence;

  FicheDemandee(String type, Exigence exigence) {
    this.type = type;
    this.exigence = exigence;
  }

  public String getType() {
    return type;
  }

  public String getTitre() {
    return LigneFiche.titre(type);
  }

  public Exigence getExigence() {
    return exigence;
  }

  public void setExigence(Exigence exigence) {
    this.exigence = exigence;
  }
}
