package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;

/**
 * A sheet of a household.
 *
 * @param page where the démarche that changes it is filled in
 */
public record LigneFiche(String type, String page, boolean obligatoire, EtatFiche etat)
    implements Serializable {

  public String titre() {
    return titre(type);
  }

  public static String titre(String type) {
    return Messages.texte(Motif.of("FicheAnnuelle." + type));
  }
}
