package fr.portailfamille.representation;

import java.io.Serializable;
import java.time.Instant;

/** A person whose first file is being typed by the town hall (E03). */
public record DossierPapier(long compteId, String nom, Instant commenceLe)
    implements Serializable {}
