package fr.portailfamille.facturation.campagne;

import fr.portailfamille.facturation.campagne.FoyerAFacturer.Plage;
import fr.portailfamille.tarification.ActiviteTarifee;
import fr.portailfamille.tarification.SituationTarifaire;
import fr.portailfamille.tarification.TarifQueries;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;

/**
 * What the job reads: some households and all that their prices depend on, in one statement however
 * many they are. Called by the job, which runs as nobody.
 */
@Stateless
@PermitAll
public class FoyersAFacturer {

  /** The days of the campaign that nobody was billed for. Also used to count and to preview. */
  static final String JOURS_A_FACTURER =
      """
      r.jour between ?1 and ?2 and r.etat = 'RESERVEE'
        and r.activite_id in (select id from activite where regie_id = ?3)
        and not exists (select 1 from ligne_facture l where l.reservation_id = r.id)
      """;

  private static final String LIRE =
      """
      with foyer as (
        select f.id, f.hors_commune from famille f
        where f.id > ?5 and f.id <= ?6
          and exists (select 1 from reservation r where r.famille_id = f.id and %1$s)
          and not exists (select 1 from facture x where x.campagne_id = ?4 and x.famille_id = f.id)
        order by f.id limit ?7
      ), fratrie as (
        select r.famille_id, r.enfant_id,
          row_number() over (partition by r.famille_id order by e.ne_le, e.id) as rang
        from rattachement r join enfant e on e.id = r.enfant_id
        where r.famille_id in (select id from foyer)
      )
      select f.id, f.hors_commune, r.id, r.enfant_id, r.activite_id, r.jour, s.rang, q.valeur
      from foyer f
      join reservation r on r.famille_id = f.id
      join fratrie s on s.famille_id = r.famille_id and s.enfant_id = r.enfant_id
      left join quotient_familial q
        on q.famille_id = f.id and r.jour between q.debut and coalesce(q.fin, date 'infinity')
      where %1$s
      order by f.id, r.jour, r.id
      """
          .formatted(JOURS_A_FACTURER);

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
  @SuppressWarnings("unchecked")
  public List<FoyerAFacturer> lire(long campagneId, Plage plage, int nombre) {
    var campagne = em.find(Campagne.class, campagneId);
    List<Object[]> lignes =
        em.createNativeQuery(LIRE)
            .setParameter(1, campagne.mois())
            .setParameter(2, campagne.dernierJour())
            .setParameter(3, campagne.regieId())
            .setParameter(4, campagneId)
            .setParameter(5, plage.apres())
            .setParameter(6, plage.jusqua())
            .setParameter(7, nombre)
            .getResultList();
    return foyers(lignes);
  }

  private static List<FoyerAFacturer> foyers(List<Object[]> lignes) {
    var foyers = new ArrayList<FoyerAFacturer>();
    var jours = new ArrayList<FoyerAFacturer.Jour>();
    for (int i = 0; i < lignes.size(); i++) {
      jours.add(jour(lignes.get(i)));
      var famille = (Long) lignes.get(i)[0];
      if (i + 1 == lignes.size() || !famille.equals(lignes.get(i + 1)[0])) {
        foyers.add(new FoyerAFacturer(famille, jours));
        jours.clear();
      }
    }
    return foyers;
  }

  private static FoyerAFacturer.Jour jour(Object[] l) {
    return new FoyerAFacturer.Jour(
        (Long) l[2],
        (Long) l[3],
        (Long) l[4],
        ((Date) l[5]).toLocalDate(),
        new SituationTarifaire((BigDecimal) l[7], !(Boolean) l[1], ((Number) l[6]).intValue()));
  }
}
