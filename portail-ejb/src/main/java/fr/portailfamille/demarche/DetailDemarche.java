package fr.portailfamille.demarche;

import fr.portailfamille.document.LigneDocument;
import java.io.Serializable;
import java.util.List;

/**
 * A filed démarche in full. {@code signalements} are for agents only: empty for a family. {@code
 * reservee}: the agent may not read the answers, the documents or the reasons given, which are left
 * out. {@code masque}: some answers are shown in part, the agent may ask for them in full.
 *
 * @param version what an agent acting on it must give back
 * @param suiviePar name of the agent who examines it, or decided; null when nobody does, and for a
 *     family
 * @param aMoi whether that agent is who reads it
 */
public record DetailDemarche(
    ResumeDemarche resume,
    int version,
    String demandeur,
    List<Bloc> blocs,
    List<LigneDocument> documents,
    List<Passage> historique,
    List<String> signalements,
    boolean reservee,
    boolean masque,
    String suiviePar,
    boolean aMoi)
    implements Serializable {}
