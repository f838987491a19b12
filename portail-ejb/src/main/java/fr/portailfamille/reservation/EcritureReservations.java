package fr.portailfamille.reservation;

import fr.portailfamille.commun.Tableaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a basket in a fixed number of statements. Counters are always locked first, by rising id,
 * so that two baskets never wait for each other.
 */
@ApplicationScoped
class EcritureReservations {

  private static final String VERROUILLER =
      """
      select id from ouverture where id = any(cast(?1 as bigint[]))
      order by id for no key update""";
  private static final String ANNULER =
      """
      update reservation set etat = 'ANNULEE', annulee_le = cast(?3 as timestamptz), annulee_par = ?4,
        annulation_representation_id = cast(cast(?5 as text) as bigint)
      where id = any(cast(?1 as bigint[])) and famille_id = ?2 and etat = 'RESERVEE'
      returning id""";

  /** Places are those left once the counter is ours; what comes too late is not written. */
  private static final String RESERVER =
      """
      with voulue as materialized (
        select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[]))
          with ordinality as d(ouverture_id, enfant_id, rang)),
      verrou as materialized (
        select id, activite_id, jour, capacite - prises as places
        from ouverture where id = any(array(select ouverture_id from voulue))
        order by id for no key update),
      demande as (
        select v.*, d.enfant_id, row_number() over (partition by v.id order by d.rang) as rang
        from voulue d join verrou v on v.id = d.ouverture_id)
      insert into reservation
        (ouverture_id, activite_id, jour, enfant_id, famille_id, reservee_le, reservee_par,
         representation_id)
      select id, activite_id, jour, enfant_id, ?3, cast(?4 as timestamptz), ?5, cast(cast(?6 as text) as bigint)
      from demande where rang <= places
      order by jour, activite_id, enfant_id
      on conflict (enfant_id, activite_id, jour) where etat = 'RESERVEE' do nothing
      returning ouverture_id, enfant_id""";

  private static final String METTRE_AU_FORFAIT =
      """
      update reservation r set au_forfait = true
      from unnest(cast(?1 as bigint[]), cast(?2 as bigint[])) as d(ouverture_id, enfant_id)
      where r.ouverture_id = d.ouverture_id and r.enfant_id = d.enfant_id and r.famille_id = ?3
        and r.etat = 'RESERVEE'""";

  @PersistenceContext private EntityManager em;

  /**
   * Who writes, and when.
   *
   * @param representationId under which an agent writes for the household (C32); null otherwise
   */
  record Auteur(long compteId, long familleId, Instant instant, Long representationId) {

    /** As text: a null without a type is refused. */
    String representation() {
      return representationId == null ? null : representationId.toString();
    }
  }

  /** A child on a day open somewhere. */
  record Place(long ouvertureId, long enfantId) {

    static Place de(Creneau ouvert) {
      return new Place(ouvert.ouvertureId(), ouvert.laCase().enfantId());
    }

    /** Where it was booked, which a change of school may have left behind. */
    static Place reservee(Creneau reserve) {
      return new Place(reserve.reservation().ouvertureId(), reserve.laCase().enfantId());
    }
  }

  void verrouiller(Collection<Long> ouvertures) {
    em.createNativeQuery(VERROUILLER).setParameter(1, Tableaux.sql(ouvertures)).getResultList();
  }

  /** Ids of those that were still booked. */
  @SuppressWarnings("unchecked")
  Set<Long> annuler(Collection<Long> reservations, Auteur auteur) {
    List<Long> annulees =
        em.createNativeQuery(ANNULER)
            .setParameter(1, Tableaux.sql(reservations))
            .setParameter(2, auteur.familleId())
            .setParameter(3, auteur.instant().toString())
            .setParameter(4, auteur.compteId())
            .setParameter(5, auteur.representation())
            .getResultList();
    return new HashSet<>(annulees);
  }

  /** What is booked there becomes part of a package. */
  void mettreAuForfait(List<Place> places, long famille) {
    em.createNativeQuery(METTRE_AU_FORFAIT)
        .setParameter(1, Tableaux.sql(places.stream().map(Place::ouvertureId).toList()))
        .setParameter(2, Tableaux.sql(places.stream().map(Place::enfantId).toList()))
        .setParameter(3, famille)
        .executeUpdate();
  }

  /** Those for which there was a place. */
  @SuppressWarnings("unchecked")
  Set<Place> reserver(List<Place> places, Auteur auteur) {
    List<Object[]> prises =
        em.createNativeQuery(RESERVER)
            .setParameter(1, Tableaux.sql(places.stream().map(Place::ouvertureId).toList()))
            .setParameter(2, Tableaux.sql(places.stream().map(Place::enfantId).toList()))
            .setParameter(3, auteur.familleId())
            .setParameter(4, auteur.instant().toString())
            .setParameter(5, auteur.compteId())
            .setParameter(6, auteur.representation())
            .getResultList();
    Set<Place> prisesParEnfant = new HashSet<>();
    prises.forEach(l -> prisesParEnfant.add(new Place((Long) l[0], (Long) l[1])));
    return prisesParEnfant;
  }
}
