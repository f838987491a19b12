package fr.portailfamille.composition;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;

/**
 * What keeps a composed démarche from being published.
 *
 * @param cle of the page or question it is about; null: of what is said of the démarche itself
 */
public record Defaut(String cle, Motif motif) implements Serializable {

  public String texte() {
    return Messages.texte(motif);
  }
}
