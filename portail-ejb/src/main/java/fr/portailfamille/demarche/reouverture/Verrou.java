package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Intitules;
import java.io.Serializable;

/**
 * What a household cannot file or validate now.
 *
 * @param intitule the title the town gave it, null for that of the texts
 * @param raison why it is locked
 */
public record Verrou(String type, String intitule, Motif raison) implements Serializable {

  public String titre() {
    return Intitules.deLaDemarche(type, intitule);
  }

  public String phrase() {
    return Messages.texte(raison);
  }
}
