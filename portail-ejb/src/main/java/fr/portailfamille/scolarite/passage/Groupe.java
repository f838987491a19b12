package fr.portailfamille.scolarite.passage;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.scolarite.Niveau;
import java.io.Serializable;

/** The children of one level in one school, or where one of them goes. */
public record Groupe(long etablissementId, Niveau niveau) implements Serializable {

  /** As in addresses and forms: {@code 12-CE1}. */
  public String cle() {
    return etablissementId + "-" + niveau.name();
  }

  /**
   * @throws Introuvable this is not the key of a group
   */
  public static Groupe lire(String cle) {
    try {
      var morceaux = cle.split("-", 2);
      return new Groupe(Long.parseLong(morceaux[0]), Niveau.valueOf(morceaux[1]));
    } catch (RuntimeException e) {
      throw new Introuvable();
    }
  }
}
