package fr.portailfamille.validite;

import fr.portailfamille.demarche.DocumentDepose;
import java.io.Serializable;
import java.util.List;

/** A document whose last day an agent may write; {@code releves}: newest first. */
public record DocumentAVerifier(DocumentDepose depose, BornesDeFin bornes, List<FinRelevee> releves)
    implements Serializable {}
