package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;

/**
 * A child who had a school for the year gets another one. Fired in the transaction that decides it.
 *
 * @param nouvelleId null when the town does not run the new school
 * @param periode the days at the new school: until then the child stays where it is
 * @param demarcheId which asked for it
 */
public record EcoleChangee(
    long enfantId,
    String prenom,
    long ancienneId,
    Long nouvelleId,
    String nouvelle,
    Periode periode,
    long demarcheId) {}
