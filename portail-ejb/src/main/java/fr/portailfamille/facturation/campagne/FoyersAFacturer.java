package fr.portailfamille.facturation.campagne;

import fr.portailfamille.facturation.campagne.FoyerAFacturer.Plage;
import fr.portailfamille.tarification.ActiviteTarifee;
import fr.portailfamille.tarification.TarifQueries;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the job reads: some households and all that their prices depend on, in one statement however
 * many they are. Called by the job, which runs as nobody.
 */
@Stateless
@PermitAll
public class FoyersAFacturer {

  /**
   * One row per child, per quotient, per former home and per day, put together in Java: joined in
   * SQL, they made the planner lose the thread (4.6 s per thousand households against 0.2).
   */
  private static final String LIRE =
      Perimetre.SQL
          + """
          , foyer as materialized (
            select f.id, f.hors_commune from p join famille f on f.id > ?5 and f.id <= ?6
            where exists (select 1 from reservation r where r.famille_id = f.id and %1$s)
              and not exists (select 1 from facture x
                              where x.campagne_id = p.campagne_id and x.famille_id = f.id)
            order by f.id limit ?7
          )
          select f.id, f.hors_commune, l.nature, l.id, l.enfant_id, l.activite_id, l.debut, l.fin, l.valeur
          from p cross join foyer f cross join lateral (
            select 'ENFANT' as nature, e.id, e.id as enfant_id, cast(null as bigint) as activite_id,
              e.ne_le as debut, cast(null as date) as fin, cast(null as numeric) as valeur
            from rattachement t join enfant e on e.id = t.enfant_id where t.famille_id = f.id
            union all
            select 'QUOTIENT', q.id, null, null, q.debut, q.fin, q.valeur
            from quotient_familial q
            where q.famille_id = f.id and q.debut <= p.fin and coalesce(q.fin, p.fin) >= p.debut
            union all
            select 'DOMICILE', d.id, null, null, null, d.fin, cast(d.hors_commune as integer)
            from ancien_domicile d where d.famille_id = f.id and d.fin >= p.debut
            union all
            select 'JOUR', r.id, r.enfant_id, r.activite_id, r.jour, null, null
            from reservation r where r.famille_id = f.id and %1$s
          ) l
          order by f.id, l.debut, l.id
          """
              .formatted(Perimetre.JOURS);

  @PersistenceContext private EntityManager em;
  @Inject private TarifQueries tarifs;

  /** The two halves of the work; {@code moitie} is 0 or 1. */
  public Plage moitie(long campagneId, int moitie) {
    var coupure = em.find(Campagne.class, campagneId).coupure();
    return moitie == 0 ? new Plage(0, coupure) : new Plage(coupure, Long.MAX_VALUE);
  }

  public List<ActiviteTarifee> activites(long campagneId) {
    return tarifs.deLaRegie(em.find(Campagne.class, campagneId).regieId());
  }

  /** At most so many households, in the order of their ids; none: the range is done. */
  public List<FoyerAFacturer> lire(long campagneId, Plage plage, int nombre) {
    return lire(em.find(Campagne.class, campagneId).perimetre(), plage, nombre);
  }

  @SuppressWarnings("unchecked")
  public List<FoyerAFacturer> lire(Perimetre perimetre, Plage plage, int nombre) {
    List<Object[]> lignes =
        perimetre
            .dans(em.createNativeQuery(LIRE))
            .setParameter(5, plage.apres())
            .setParameter(6, plage.jusqua())
            .setParameter(7, nombre)
            .getResultList();
    Map<Long, FoyerLu> foyers = new LinkedHashMap<>();
    lignes.forEach(
        l -> foyers.computeIfAbsent((Long) l[0], id -> new FoyerLu(id, (Boolean) l[1])).ajouter(l));
    return foyers.values().stream().map(FoyerLu::foyer).toList();
  }
}
