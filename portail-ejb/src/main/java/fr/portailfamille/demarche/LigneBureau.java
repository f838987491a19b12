package fr.portailfamille.demarche;

import fr.portailfamille.representation.Canal;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A démarche on the agents' desk.
 *
 * @param intitule null unless the town chose it
 * @param echeance last day promised for an answer
 * @param agentNom of who examines it; null when nobody does
 */
public record LigneBureau(
    Long id,
    int version,
    String numero,
    String type,
    String intitule,
    EtatDemarche etat,
    Canal canal,
    Instant deposeeLe,
    LocalDate echeance,
    String nom,
    String prenom,
    String agentPrenom,
    String agentNom)
    implements Serializable {

  /** Whether an agent typed it for the family. */
  public boolean saisie() {
    return canal != Canal.PORTAIL;
  }

  public String titre() {
    return Intitules.deLaDemarche(type, intitule);
  }
}
