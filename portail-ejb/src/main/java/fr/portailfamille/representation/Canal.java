package fr.portailfamille.representation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.util.Arrays;
import java.util.List;

/** How the request reached the town hall (C32). PORTAIL: typed online by the family itself. */
public enum Canal {
  PORTAIL,
  GUICHET,
  COURRIER,
  FAX,
  TELEPHONE;

  /** Those an agent types. */
  public static List<Canal> saisis() {
    return Arrays.stream(values()).filter(canal -> canal != PORTAIL).toList();
  }

  /** « par courrier »: after « reçue ». */
  public String getReception() {
    return Messages.texte(Motif.of("Canal." + this + ".reception"));
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("Canal." + this));
  }
}
