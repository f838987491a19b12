package fr.portailfamille.demarche;

import fr.portailfamille.document.LigneDocument;
import java.io.Serializable;
import java.util.List;

/**
 * A filed démarche in full. {@code signalements} are for agents only: empty for a family. {@code
 * reservee}: the agent may not read the answers, the documents or the reasons given, which are left
 * out.
 *
 * @param version what an agent acting on it must give back
 */
public record DetailDemarche(
    ResumeDemarche resume,
    int version,
    String demandeur,
    List<Bloc> blocs,
    List<LigneDocument> documents,
    List<Passage> historique,
    List<String> signalements,
    boolean reservee)
    implements Serializable {}
