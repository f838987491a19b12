package fr.portailfamille.forfait;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A package asked for, not decided yet.
 *
 * @param jours in French; empty while it is corrected without any
 * @param debut null while it is corrected without one
 * @param rendue the family has to correct it; else an agent examines it
 */
public record ForfaitDemande(
    long inscriptionId,
    long enfantId,
    String prenom,
    String activite,
    String jours,
    LocalDate debut,
    long demarcheId,
    boolean rendue)
    implements Serializable {

  String phrase() {
    return Messages.texte(Motif.of("Forfait.en_attente", prenom, activite, jours, debut));
  }

  boolean concerne(EnfantAuForfait enfant) {
    return inscriptionId == enfant.getInscriptionId();
  }
}
