package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A sheet of a household.
 *
 * @param page where the démarche that changes it is filled in
 * @param jusquAu last day it may be validated; null when it may not any more
 * @param rouverte for this household only, by an agent
 */
public record LigneFiche(
    String type,
    String page,
    boolean obligatoire,
    EtatFiche etat,
    LocalDate jusquAu,
    boolean rouverte)
    implements Serializable {

  public boolean aValider() {
    return jusquAu != null && !etat.isFaite();
  }

  public String titre() {
    return titre(type);
  }

  public static String titre(String type) {
    return Messages.texte(Motif.of("FicheAnnuelle." + type));
  }
}
