package fr.portailfamille.demarche.organisation;

import java.io.Serializable;

/** What the town settles about who may begin a démarche, and how often. */
public record Acces(Frequence frequence, Public destinataires) implements Serializable {

  /** Everybody, as often as needed. */
  public static final Acces LIBRE = new Acces(Frequence.LIBRE, Public.TOUS);

  /** Once a school year, for a household. */
  public boolean estAnnuel() {
    return frequence == Frequence.UNE_FOIS_PAR_ANNEE_SCOLAIRE;
  }
}
