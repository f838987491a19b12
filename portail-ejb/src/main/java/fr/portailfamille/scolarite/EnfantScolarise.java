package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;

/**
 * A child at a school for a year.
 *
 * @param niveau null when the school is only asked for and no level was given
 * @param attendue the school is asked for and not decided yet
 */
public record EnfantScolarise(
    long enfantId,
    String prenom,
    LocalDate neLe,
    long anneeId,
    String annee,
    Periode periode,
    long etablissementId,
    String ecole,
    Niveau niveau,
    boolean attendue) {}
