package fr.portailfamille.facturation.campagne;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a billing takes: the days of a month in the activities of one régie.
 *
 * @param campagneId whose households already billed are left out; {@link #AUCUNE} before there is a
 *     campaign
 */
public record Perimetre(long regieId, LocalDate debut, LocalDate fin, long campagneId) {

  static final long AUCUNE = 0;

  static Perimetre avantCampagne(long regieId, YearMonth mois) {
    return new Perimetre(regieId, mois.atDay(1), mois.atEndOfMonth(), AUCUNE);
  }

  /** As a table « p » of one row, for the statements: parameters {@code ?1} to {@code ?4}. */
  static final String SQL =
      """
      with p as not materialized (
        select cast(?1 as bigint) as regie_id, cast(?2 as date) as debut, cast(?3 as date) as fin,
          cast(?4 as bigint) as campagne_id
      )
      """;

  /** The days « r » that nobody was billed for, in the perimeter « p ». */
  static final String JOURS =
      """
      r.jour between p.debut and p.fin and r.etat = 'RESERVEE'
        and r.activite_id in (select a.id from activite a where a.regie_id = p.regie_id)
        and not exists (select 1 from ligne_facture l where l.reservation_id = r.id)
      """;

  /** Gives the statement its first four parameters. */
  public Query dans(Query requete) {
    return requete
        .setParameter(1, regieId)
        .setParameter(2, debut.toString())
        .setParameter(3, fin.toString())
        .setParameter(4, campagneId);
  }
}
