package fr.portailfamille.demarche;

import fr.portailfamille.document.LigneDocument;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A filed démarche in full. {@code signalements} are for agents only: empty for a family. {@code
 * reservee}: the agent may not read the answers, the documents or the reasons given, which are left
 * out. {@code masque}: some answers are shown in part, the agent may ask for them in full.
 *
 * @param version what an agent acting on it must give back
 * @param nouvelles what the family is told while it waits; empty for an agent
 * @param ecartees names, among those of the blocks, of the answers accepted without
 * @param accuse whether it has an acknowledgement to print
 * @param familleId household it is about; null until its first file is accepted
 * @param etapes its way through the services (A46)
 * @param prise who has it in hand; null for a family
 */
public record DetailDemarche(
    ResumeDemarche resume,
    int version,
    String demandeur,
    List<Bloc> blocs,
    List<String> nouvelles,
    Set<String> ecartees,
    List<LigneDocument> documents,
    List<Passage> historique,
    boolean accuse,
    Long familleId,
    List<Etape> etapes,
    List<String> signalements,
    boolean reservee,
    boolean masque,
    Prise prise)
    implements Serializable {

  /**
   * Who has it in hand, and what the agent who reads it may do.
   *
   * @param suiviePar name of the agent who examines it, or decided; null when nobody does
   * @param saisiePar name of the agent who typed it for the family; null when the family did
   * @param joignable whether who asked has an address, the decision being mailed; a first file that
   *     came on paper may be of somebody who has none
   * @param aMoi whether that agent is who reads it
   * @param chezMoi whether it has reached a service of who reads it
   * @param service name of the service it has reached; empty for any agent
   * @param aViser whether another service comes before the decision
   * @param reclamables the documents the family may be asked for; empty when nothing is to decide
   */
  public record Prise(
      String suiviePar,
      String saisiePar,
      boolean joignable,
      boolean aMoi,
      boolean chezMoi,
      String service,
      boolean aViser,
      List<PieceDemandee> reclamables)
      implements Serializable {}

  /** Whether some of the answers may be left aside by who accepts it. */
  public boolean ecartable() {
    return blocs.stream().anyMatch(bloc -> bloc.ecartables().findAny().isPresent());
  }
}
