package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** How a démarche is called. */
public final class Intitules {

  private Intitules() {}

  /**
   * {@code choisi}: the title the town had given its type when it began; null: that of the texts.
   */
  public static String deLaDemarche(String type, String choisi) {
    return choisi == null ? Messages.texte(Motif.of("TypeDemarche." + type)) : choisi;
  }
}
