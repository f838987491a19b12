package fr.portailfamille.validite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.document.Sujet;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document that lapses, in the list of the agents.
 *
 * @param titre what it proves, for which child; no more than its démarche when it is sealed and
 *     this agent has no right to it
 * @param ecole of the child this school year, or null
 * @param rappeleLe last day the family was told, or null
 * @param relevable whether an agent may write another last day: a sealed one has that of its sheet
 */
public record DocumentDate(
    long documentId,
    String titre,
    long demarcheId,
    String numeroDemarche,
    long familleId,
    String dossier,
    String nom,
    String ecole,
    LocalDate valableJusquAu,
    EtatValidite etat,
    LocalDate rappeleLe,
    boolean relevable)
    implements Serializable {

  /** {@code enfant}: may be null. */
  static String titre(boolean scelle, String nature, String intitule, Sujet enfant, String numero) {
    return scelle
        ? Messages.texte(Motif.of("DocumentScelle", numero))
        : LigneDocument.titre(nature, intitule, enfant);
  }
}
