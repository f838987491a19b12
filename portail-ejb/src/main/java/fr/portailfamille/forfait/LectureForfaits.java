package fr.portailfamille.forfait;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.famille.LectureDuFoyer;
import fr.portailfamille.reservation.JoursAuForfait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages of a household, in force, to come or asked for: one statement each. */
@ApplicationScoped
class LectureForfaits {

  private static final String LIRE =
      """
      select f.id, e.id, e.prenom, x.id, x.libelle, f.jours, f.debut, f.fin
      from forfait f join enfant e on e.id = f.enfant_id join activite x on x.id = f.activite_id
      where f.famille_id = ?1 and f.fin >= cast(?2 as date)
      order by e.ne_le, e.prenom, e.id, f.debut""";

  /** Those waiting and those to be corrected. */
  private static final String DEMANDES =
      """
      select cast(f ->> 'inscriptionId' as bigint), cast(f ->> 'enfantId' as bigint),
        f ->> 'prenom', f ->> 'activite',
        (select string_agg(j, ',') from jsonb_array_elements_text(f -> 'jours') j),
        cast(f ->> 'debut' as date), d.id, d.etat = 'A_CORRIGER'
      from demarche d cross join lateral jsonb_array_elements(d.contenu -> 'enfants') f
      where d.famille_id = ?1 and d.type = 'FORFAIT_RESTAURATION'
        and d.etat in ('DEPOSEE', 'EN_INSTRUCTION', 'A_CORRIGER')
        and cast(f ->> 'voulue' as boolean)
      order by d.id, f ->> 'prenom'""";

  private static final String A_VENIR =
      """
      select accepte_par, enfant_id, activite_id, jours, greatest(debut, cast(?2 as date)), fin
      from forfait where famille_id = ?1 and fin >= cast(?2 as date) order by id""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureDuFoyer foyer;

  List<LigneForfait> lire(long famille) {
    return foyer.lire(LIRE, famille).map(LectureForfaits::ligne).toList();
  }

  @SuppressWarnings("unchecked")
  List<ForfaitDemande> demandes(long famille) {
    List<Object[]> lignes = em.createNativeQuery(DEMANDES).setParameter(1, famille).getResultList();
    return lignes.stream().map(LectureForfaits::demande).toList();
  }

  /** What remains of them, by the account that accepted them. */
  Map<Long, List<JoursAuForfait>> parAgent(long famille) {
    return foyer
        .lire(A_VENIR, famille)
        .collect(
            Collectors.groupingBy(
                l -> (Long) l[0],
                LinkedHashMap::new,
                Collectors.mapping(LectureForfaits::jours, Collectors.toList())));
  }

  private static JoursAuForfait jours(Object[] l) {
    return new JoursAuForfait(
        (Long) l[1],
        (Long) l[2],
        Set.copyOf(Semaine.jours((Integer) l[3])),
        new Periode(((Date) l[4]).toLocalDate(), ((Date) l[5]).toLocalDate()));
  }

  private static LigneForfait ligne(Object[] l) {
    return new LigneForfait(
        (Long) l[0],
        (Long) l[1],
        (String) l[2],
        (Long) l[3],
        (String) l[4],
        Semaine.enClair(Semaine.jours((Integer) l[5])),
        ((Date) l[6]).toLocalDate(),
        ((Date) l[7]).toLocalDate());
  }

  private static ForfaitDemande demande(Object[] l) {
    return new ForfaitDemande(
        (Long) l[0],
        (Long) l[1],
        (String) l[2],
        (String) l[3],
        Semaine.enClair(Semaine.lire((String) l[4])),
        JourLu.de(l[5]),
        (Long) l[6],
        (Boolean) l[7]);
  }
}
