package fr.portailfamille.autorisation;

import java.io.Serializable;

/**
 * An answer in force.
 *
 * @param question as it read when it was answered
 * @param annee the school year it holds for, or null when it holds on
 * @param autreFoyer given by another household of the child
 */
public record LigneAutorisation(String question, String reponse, String annee, boolean autreFoyer)
    implements Serializable {}
