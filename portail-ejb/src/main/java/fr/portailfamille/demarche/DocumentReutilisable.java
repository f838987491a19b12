package fr.portailfamille.demarche;

import fr.portailfamille.document.LigneDocument;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document of an earlier démarche, offered for one that asks for the same.
 *
 * @param titreDemarche as a family knows it
 * @param valableJusquAu null when nobody knows
 */
public record DocumentReutilisable(
    LigneDocument document, String titreDemarche, LocalDate valableJusquAu)
    implements Serializable {}
