package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Puts derogations to a sitting of the commission (A26). */
@Stateless
@RolesAllowed("AGENT")
public class InscriptionEnSeanceService {

  /**
   * Those asked today, which wait for no other sitting and have no opinion; put off, only to a
   * later one. Who comes second adds nothing.
   */
  private static final String INSCRIRE =
      """
      with i as (
        insert into examen_derogation (seance_id, demarche_id, enfant_id, inscrit_par, inscrit_le)
        select s.id, v.demarche_id, v.enfant_id, ?1, cast(?2 as timestamptz)
        from seance_derogation s
        cross join unnest(cast(?3 as bigint[]), cast(?4 as bigint[])) as c(demarche, enfant)
        join derogation_demandee v on v.demarche_id = c.demarche and v.enfant_id = c.enfant
        where s.id = ?5 and not exists (
          select 1 from examen_derogation x join seance_derogation z on z.id = x.seance_id
          where x.demarche_id = v.demarche_id and x.enfant_id = v.enfant_id
            and (x.avis is null or x.avis = 'AJOURNE' and z.jour >= s.jour
              or x.avis <> 'AJOURNE' and x.etablissement_id = v.ecole_id))
        on conflict do nothing returning demarche_id, enfant_id
      )
      select demarche_id, enfant_id from i""";

  private static final String RETIRER =
      """
      with r as (
        delete from examen_derogation where id = ?1 and seance_id = ?2 and avis is null
        returning demarche_id, enfant_id
      )
      select demarche_id, enfant_id from r""";

  @PersistenceContext private EntityManager em;
  @Inject private DroitSurLesDerogations droit;
  @Inject private Seances seances;
  @Inject private CourriersDeSeance courriers;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * Families are told, unless its day is over.
   *
   * @return how many were put to it; the others were already, or wait for nothing any more
   * @throws Introuvable there is no such sitting
   */
  public int inscrire(long id, Collection<DemandeEnCommission> demandes) {
    droit.exiger();
    var seance = seances.lire(id);
    var inscrites =
        executer(
            em.createNativeQuery(INSCRIRE)
                .setParameter(1, usager.compteId())
                .setParameter(2, horloge.instant().toString())
                .setParameter(
                    3, Tableaux.sql(demandes.stream().map(DemandeEnCommission::demarche).toList()))
                .setParameter(
                    4, Tableaux.sql(demandes.stream().map(DemandeEnCommission::enfant).toList()))
                .setParameter(5, id));
    courriers.inscrites(seance, inscrites);
    return inscrites.size();
  }

  /**
   * Takes a child off a sitting that has not spoken of it; its family is told, unless the day is
   * over.
   *
   * @throws Introuvable it is not at this sitting
   */
  public void retirer(long id, long examen) {
    droit.exiger();
    var seance = seances.lire(id);
    var retirees =
        executer(em.createNativeQuery(RETIRER).setParameter(1, examen).setParameter(2, id));
    if (retirees.isEmpty()) {
      throw new Introuvable();
    }
    courriers.retiree(seance, retirees);
  }

  @SuppressWarnings("unchecked")
  private static List<DemandeEnCommission> executer(Query requete) {
    return DemandeEnCommission.lire(requete.getResultList());
  }
}
