package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts derogations to a sitting, and writes what it said of each (A26). */
@Stateless
@RolesAllowed("AGENT")
public class CommissionService {

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

  private static final String DE_LA_SEANCE =
      "select x from ExamenDerogation x where x.seanceId = :seance and x.id in :ids order by x.id";

  /** Held: nobody decides the démarche while the opinion is written. */
  private static final String DEMANDEES =
      """
      select x.id, v.ecole_id from examen_derogation x
      join demarche d on d.id = x.demarche_id
      join derogation_demandee v
        on v.demarche_id = x.demarche_id and v.enfant_id = x.enfant_id
      where x.id = any(cast(?1 as bigint[])) and not exists (
        select 1 from examen_derogation y
        where y.demarche_id = x.demarche_id and y.enfant_id = x.enfant_id and y.id > x.id)
      order by d.id for update of d""";

  @PersistenceContext private EntityManager em;
  @Inject private DroitSurLesDerogations droit;
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
    seance(seance);
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

  /**
   * Writes or corrects the opinions that are not yet so, all or none, until the démarche is
   * decided.
   *
   * @return how many changed
   * @throws RegleMetierException the sitting has not taken place, or an opinion may not be so
   * @throws DonneesModifieesEntreTemps a colleague wrote one meanwhile
   */
  public int rendre(long seance, List<AvisRendu> avis) {
    droit.exiger();
    if (seance(seance).jour().isAfter(LocalDate.now(horloge))) {
      throw new RegleMetierException("SeanceAVenir");
    }
    var ids = avis.stream().map(AvisRendu::examen).toList();
    Map<Long, Long> ecoles = ids.isEmpty() ? Map.of() : ecolesDemandees(ids);
    Map<Long, ExamenDerogation> examens = ids.isEmpty() ? Map.of() : examens(seance, ids);
    int changes = 0;
    for (var rendu : avis) {
      var examen = examens.get(rendu.examen());
      if (examen == null) {
        throw new Introuvable();
      }
      if (!rendu.estVide() && !examen.dit(rendu)) {
        rendre(examen, rendu, ecoles.get(rendu.examen()));
        changes++;
      }
    }
    return changes;
  }

  private void rendre(ExamenDerogation examen, AvisRendu rendu, Long ecole) {
    if (examen.version() != rendu.version()) {
      throw new DonneesModifieesEntreTemps();
    }
    if (ecole == null) {
      throw new RegleMetierException("DerogationDecidee", rendu.enfant());
    }
    examen.rendre(rendu, ecole, usager.compteId(), horloge.instant());
  }

  private SeanceDerogation seance(long id) {
    var seance = em.find(SeanceDerogation.class, id, LockModeType.PESSIMISTIC_READ);
    if (seance == null) {
      throw new Introuvable();
    }
    return seance;
  }

  @SuppressWarnings("unchecked")
  private Map<Long, Long> ecolesDemandees(List<Long> examens) {
    List<Object[]> lignes =
        em.createNativeQuery(DEMANDEES).setParameter(1, Tableaux.sql(examens)).getResultList();
    return lignes.stream().collect(Collectors.toMap(l -> (Long) l[0], l -> (Long) l[1]));
  }

  private Map<Long, ExamenDerogation> examens(long seance, List<Long> ids) {
    return em.createQuery(DE_LA_SEANCE, ExamenDerogation.class)
        .setParameter("seance", seance)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(ExamenDerogation::id, Function.identity()));
  }
}
