package fr.portailfamille.sante;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.document.LigneDocument;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The sheet of a child, to be read.
 *
 * @param accepteeLe null as long as none was accepted
 * @param demarcheId that the sheet comes from, null as long as none was accepted
 * @param documents on this child, given with that démarche: the protocol of the PAI among them
 * @param complements what other features know of the child's health
 * @param consultations by agents, latest first
 */
public record FicheLue(
    long enfantId,
    String prenom,
    String nom,
    LocalDate neLe,
    Instant accepteeLe,
    Long demarcheId,
    List<Bloc> blocs,
    List<LigneDocument> documents,
    List<Bloc> complements,
    List<Consultation> consultations)
    implements Serializable {

  /** For the family, which is told when its town read it and not who did. */
  FicheLue sansAgents() {
    return new FicheLue(
        enfantId,
        prenom,
        nom,
        neLe,
        accepteeLe,
        demarcheId,
        blocs,
        documents,
        complements,
        consultations.stream().map(Consultation::anonyme).distinct().toList());
  }
}
