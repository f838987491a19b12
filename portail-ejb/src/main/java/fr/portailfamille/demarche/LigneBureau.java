package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.representation.Canal;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A démarche on the agents' desk.
 *
 * @param echeance last day promised for an answer
 * @param agentNom of who examines it; null when nobody does
 */
public record LigneBureau(
    Long id,
    int version,
    String numero,
    String type,
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
    return Messages.texte(Motif.of("TypeDemarche." + type));
  }
}
