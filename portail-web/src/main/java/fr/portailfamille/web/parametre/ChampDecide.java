package fr.portailfamille.web.parametre;

import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ModeDeChamp;
import java.io.Serializable;

/** A field and what the administrator decides of it. */
public class ChampDecide implements Serializable {

  private final ChampDePersonne champ;
  private ModeDeChamp mode;

  ChampDecide(ChampDePersonne champ, ModeDeChamp mode) {
    this.champ = champ;
    this.mode = mode;
  }

  public ChampDePersonne getChamp() {
    return champ;
  }

  public ModeDeChamp getMode() {
    return mode;
  }

  public void setMode(ModeDeChamp mode) {
    this.mode = mode;
  }
}
