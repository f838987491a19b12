package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An invoice that still owes something.
 *
 * @param enLigne its regie takes online payments
 * @param commenceA when an attempt still open began, else null
 * @param jeton of that attempt, to look at it or resume it
 */
public record FactureAPayer(
    long id,
    String numero,
    LocalDate mois,
    LocalDate echeance,
    Montant reste,
    long regieId,
    String regie,
    boolean enLigne,
    LocalTime commenceA,
    String jeton)
    implements Serializable {}
