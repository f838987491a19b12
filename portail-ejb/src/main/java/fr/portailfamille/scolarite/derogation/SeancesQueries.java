package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.JourLu;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;

/** The sittings of the commission and what was put to each, one statement each time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("AGENT")
public class SeancesQueries {

  private static final String SEANCES =
      """
      select s.id, s.version, s.jour, s.lieu, count(x.id), count(x.avis)
      from seance_derogation s left join examen_derogation x on x.seance_id = s.id""";
  private static final String PAR_SEANCE = " group by s.id order by s.jour desc, s.id desc";

  private static final String EXAMENS =
      """
      select x.id, x.version, x.demarche_id, d.numero, e.prenom, e.nom, v.niveau, v.secteur,
        v.ecole,
        nullif(concat_ws(' – ', v.motif, v.explication), ''), x.avis, x.commentaire, c.prenom || ' ' || c.nom, x.rendu_le,
        d.echeance
      from examen_derogation x join demarche d on d.id = x.demarche_id
      join enfant e on e.id = x.enfant_id
      left join derogation_demandee v
        on v.demarche_id = x.demarche_id and v.enfant_id = x.enfant_id and not exists (
          select 1 from examen_derogation y
          where y.demarche_id = x.demarche_id and y.enfant_id = x.enfant_id and y.id > x.id)
      left join compte c on c.id = x.rendu_par
      where x.seance_id = ?1 order by e.nom, e.prenom, x.id""";

  @PersistenceContext private EntityManager em;

  /** The latest first. */
  @SuppressWarnings("unchecked")
  public List<LigneSeance> seances() {
    return ((List<Object[]>) em.createNativeQuery(SEANCES + PAR_SEANCE).getResultList())
        .stream().map(SeancesQueries::seance).toList();
  }

  /**
   * @throws Introuvable there is no such sitting
   */
  @SuppressWarnings("unchecked")
  public LigneSeance seance(long id) {
    var requete = em.createNativeQuery(SEANCES + " where s.id = ?1" + PAR_SEANCE);
    return ((List<Object[]>) requete.setParameter(1, id).getResultList())
        .stream().map(SeancesQueries::seance).findFirst().orElseThrow(Introuvable::new);
  }

  /** By name. */
  @SuppressWarnings("unchecked")
  public List<LigneExamen> examens(long seance) {
    var requete = em.createNativeQuery(EXAMENS).setParameter(1, seance);
    return ((List<Object[]>) requete.getResultList()).stream().map(SeancesQueries::examen).toList();
  }

  private static LigneSeance seance(Object[] l) {
    return new LigneSeance(
        (Long) l[0],
        (Integer) l[1],
        ((Date) l[2]).toLocalDate(),
        (String) l[3],
        (Long) l[4],
        (Long) l[5]);
  }

  private static LigneExamen examen(Object[] l) {
    return new LigneExamen(
        (Long) l[0],
        (Integer) l[1],
        (Long) l[2],
        (String) l[3],
        (String) l[4],
        (String) l[5],
        LigneDerogation.libelleDuNiveau((String) l[6]),
        (String) l[7],
        (String) l[8],
        (String) l[9],
        l[10] == null ? null : Avis.valueOf((String) l[10]),
        (String) l[11],
        l[13] == null
            ? null
            : new LigneExamen.Rendu((String) l[12], ((Timestamp) l[13]).toInstant()),
        JourLu.de(l[14]));
  }
}
