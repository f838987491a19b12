package fr.portailfamille.reservation;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Tableaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.Collection;
import java.util.List;

/** Reads cells of a household's calendar in one statement, however many they are. */
@ApplicationScoped
class LectureCreneaux {

  private static final String COLONNES =
      """
      select c.enfant_id, c.activite_id, c.jour, c.etablissement_id,
        o.id, o.capacite - o.prises, r.id, r.ouverture_id, r.famille_id,
        b.id is not null, r.au_forfait
      from (%s) c
      left join ouverture o on o.activite_id = c.activite_id
        and o.etablissement_id = c.etablissement_id and o.jour = c.jour
      left join reservation r on r.enfant_id = c.enfant_id and r.activite_id = c.activite_id
        and r.jour = c.jour and r.etat = 'RESERVEE'
      left join absence b on b.reservation_id = r.id
      """;
  private static final String DEMANDEES =
      COLONNES.formatted(
          """
          select d.enfant_id, d.activite_id, d.jour, i.etablissement_id
          from unnest(cast(?2 as bigint[]), cast(?3 as bigint[]), cast(?4 as date[]))
            as d(enfant_id, activite_id, jour)
          left join inscription i on i.famille_id = ?1 and i.enfant_id = d.enfant_id
            and i.activite_id = d.activite_id and d.jour between i.debut and i.fin
            and (i.jours >> (cast(extract(isodow from d.jour) as integer) - 1)) & 1 = 1""");
  private static final String DE_LA_PERIODE =
      COLONNES.formatted(
          """
          select i.enfant_id, i.activite_id, cast(g.jour as date) as jour,
            case (i.jours >> (cast(extract(isodow from g.jour) as integer) - 1)) & 1
              when 1 then i.etablissement_id end as etablissement_id
          from inscription i
          cross join generate_series(greatest(i.debut, cast(?2 as date)),
            least(i.fin, cast(?3 as date)), interval '1 day') as g(jour)
          where i.famille_id = ?1""");

  @PersistenceContext private EntityManager em;

  List<Creneau> demandees(long familleId, Collection<Demande.Case> cases) {
    return lire(
        em.createNativeQuery(DEMANDEES)
            .setParameter(1, familleId)
            .setParameter(2, Tableaux.sql(cases.stream().map(Demande.Case::enfantId).toList()))
            .setParameter(3, Tableaux.sql(cases.stream().map(Demande.Case::activiteId).toList()))
            .setParameter(4, Tableaux.sql(cases.stream().map(Demande.Case::jour).toList())));
  }

  List<Creneau> entre(long familleId, Periode periode) {
    return lire(
        em.createNativeQuery(DE_LA_PERIODE)
            .setParameter(1, familleId)
            .setParameter(2, periode.debut().toString())
            .setParameter(3, periode.fin().toString()));
  }

  @SuppressWarnings("unchecked")
  private static List<Creneau> lire(Query requete) {
    List<Object[]> lignes = requete.getResultList();
    return lignes.stream().map(LectureCreneaux::creneau).toList();
  }

  private static Creneau creneau(Object[] l) {
    var laCase = new Demande.Case((Long) l[0], (Long) l[1], ((Date) l[2]).toLocalDate());
    var reservee =
        l[6] == null
            ? null
            : new Creneau.Reservee(
                (Long) l[6], (Long) l[7], (Long) l[8], (Boolean) l[9], (Boolean) l[10]);
    return new Creneau(laCase, (Long) l[3], (Long) l[4], (Integer) l[5], reservee);
  }
}
