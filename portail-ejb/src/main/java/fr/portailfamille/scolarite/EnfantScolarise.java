package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;

/**
 * A child at a school for a year.
 *
 * @param attendue the school is asked for and not decided yet
 */
public record EnfantScolarise(
    long enfantId,
    String prenom,
    long anneeId,
    String annee,
    Periode periode,
    long etablissementId,
    String ecole,
    boolean attendue) {}
