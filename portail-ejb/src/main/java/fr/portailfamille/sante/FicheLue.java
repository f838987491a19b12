package fr.portailfamille.sante;

import fr.portailfamille.demarche.Bloc;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The sheet of a child, to be read.
 *
 * @param accepteeLe null as long as none was accepted
 * @param complements what other features know of the child's health
 * @param consultations by agents, latest first
 */
public record FicheLue(
    long enfantId,
    String prenom,
    String nom,
    Instant accepteeLe,
    List<Bloc> blocs,
    List<Bloc> complements,
    List<Consultation> consultations)
    implements Serializable {}
