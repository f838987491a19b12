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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what a sitting of the commission said of each derogation put to it (A26). */
@Stateless
@RolesAllowed("AGENT")
public class AvisDeCommissionService {

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
  @Inject private Seances seances;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

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
    if (seances.lire(seance).jour().isAfter(LocalDate.now(horloge))) {
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
