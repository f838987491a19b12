package fr.portailfamille.demarche.organisation;

import java.io.Serializable;

/** What the town settles about who may begin a démarche. */
public record Acces(Frequence frequence) implements Serializable {

  /** Everybody, as often as needed. */
  public static final Acces LIBRE = new Acces(Frequence.LIBRE);

  /** Once a school year, for a household. */
  public boolean estAnnuel() {
    return frequence == Frequence.UNE_FOIS_PAR_ANNEE_SCOLAIRE;
  }
}
