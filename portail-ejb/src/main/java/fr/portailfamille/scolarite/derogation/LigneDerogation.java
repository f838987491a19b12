package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A child for whom another school is asked, and where the commission is with it.
 *
 * @param niveau null when none was given
 * @param motif the reason as it was chosen, or the family's words when it was filed before the list
 * @param explication the family's words, for a reason that asks for them; null for another
 * @param seance the last sitting it was put to, or null
 * @param avis what that sitting said, or null
 */
public record LigneDerogation(
    long demarcheId,
    long enfantId,
    String numero,
    String enfant,
    String annee,
    String niveau,
    String secteur,
    String ecole,
    String motif,
    String explication,
    Instant deposeeLe,
    LocalDate seance,
    Avis avis,
    String commentaire)
    implements Serializable {

  static String libelleDuNiveau(String niveau) {
    return niveau == null ? "" : Messages.texte(Motif.of("Niveau." + niveau));
  }

  /** Names it among the others. */
  public String cle() {
    return demarcheId + ":" + enfantId;
  }

  /** Whether it may be put to a sitting. */
  public boolean inscriptible() {
    return seance == null || avis == Avis.AJOURNE;
  }
}
