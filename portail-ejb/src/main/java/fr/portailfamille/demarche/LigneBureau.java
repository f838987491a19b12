package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.Instant;

/** A démarche on the agents' desk. */
public record LigneBureau(
    Long id,
    String numero,
    String type,
    EtatDemarche etat,
    Canal canal,
    Instant deposeeLe,
    String nom,
    String prenom)
    implements Serializable {

  public String titre() {
    return Messages.texte(Motif.of("TypeDemarche." + type));
  }
}
