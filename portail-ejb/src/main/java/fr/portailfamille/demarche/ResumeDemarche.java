package fr.portailfamille.demarche;

import fr.portailfamille.representation.Canal;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A démarche in a list of the family.
 *
 * @param echeance last day the town means to answer by; null as long as it is not filed
 * @param recueLe when the town hall received it, typed by an agent; null when it was filed online,
 *     or typed on that day
 */
public record ResumeDemarche(
    long id,
    String type,
    String titre,
    String page,
    String numero,
    EtatDemarche etat,
    String motif,
    Instant creeLe,
    Instant modifieeLe,
    Instant deposeeLe,
    Instant decideeLe,
    long compteId,
    LocalDate echeance,
    Canal canal,
    LocalDate recueLe)
    implements Serializable {

  /** {@code page}: where the family fills it in. */
  static ResumeDemarche of(Demarche demarche, String page) {
    return new ResumeDemarche(
        demarche.getId(),
        demarche.getType(),
        demarche.titre(),
        page,
        demarche.getNumero(),
        demarche.etat(),
        demarche.motif(),
        demarche.creeLe(),
        demarche.modifieeLe(),
        demarche.deposeeLe(),
        demarche.decideeLe(),
        demarche.getCompteId(),
        demarche.echeance(),
        demarche.canal(),
        demarche.recueLe());
  }

  ResumeDemarche sansMotif() {
    return new ResumeDemarche(
        id,
        type,
        titre,
        page,
        numero,
        etat,
        null,
        creeLe,
        modifieeLe,
        deposeeLe,
        decideeLe,
        compteId,
        echeance,
        canal,
        recueLe);
  }

  /** Whether an agent typed it for the family. */
  public boolean saisie() {
    return canal != Canal.PORTAIL;
  }
}
