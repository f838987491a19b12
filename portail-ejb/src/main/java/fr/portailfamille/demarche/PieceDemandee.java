package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;

/** A document a démarche asks for; its French name is {@code NatureDocument.<nature>}. */
public record PieceDemandee(String nature, boolean obligatoire) implements Serializable {

  public static PieceDemandee obligatoire(String nature) {
    return new PieceDemandee(nature, true);
  }

  public static PieceDemandee facultative(String nature) {
    return new PieceDemandee(nature, false);
  }

  public String titre() {
    return Messages.texte(Motif.of("NatureDocument." + nature));
  }
}
