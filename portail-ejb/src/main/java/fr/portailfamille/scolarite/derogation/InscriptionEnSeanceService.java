package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;

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
      on conflict do nothing""";

  private static final String RETIRER =
      "delete from examen_derogation where id = ?1 and seance_id = ?2 and avis is null";

  @PersistenceContext private EntityManager em;
  @Inject private DroitSurLesDerogations droit;
  @Inject private Seances seances;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** A child of a démarche. */
  public record Demande(long demarche, long enfant) {}

  /**
   * @return how many were put to it; the others were already, or wait for nothing any more
   * @throws Introuvable there is no such sitting
   */
  public int inscrire(long seance, Collection<Demande> demandes) {
    droit.exiger();
    seances.lire(seance);
    return em.createNativeQuery(INSCRIRE)
        .setParameter(1, usager.compteId())
        .setParameter(2, horloge.instant().toString())
        .setParameter(3, Tableaux.sql(demandes.stream().map(Demande::demarche).toList()))
        .setParameter(4, Tableaux.sql(demandes.stream().map(Demande::enfant).toList()))
        .setParameter(5, seance)
        .executeUpdate();
  }

  /**
   * Takes a child off a sitting that has not spoken of it.
   *
   * @throws Introuvable it is not at this sitting
   */
  public void retirer(long seance, long examen) {
    droit.exiger();
    int retires =
        em.createNativeQuery(RETIRER)
            .setParameter(1, examen)
            .setParameter(2, seance)
            .executeUpdate();
    if (retires == 0) {
      throw new Introuvable();
    }
  }
}
