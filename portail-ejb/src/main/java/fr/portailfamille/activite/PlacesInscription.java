package fr.portailfamille.activite;

import fr.portailfamille.commun.Tableaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many children are enrolled where the town limits them. */
@ApplicationScoped
class PlacesInscription {

  /** Whoever accepts an enrolment there waits for this transaction. */
  private static final String VERROUILLER =
      """
      select activite_id from site where activite_id = any(cast(?1 as bigint[]))
      order by activite_id, etablissement_id for no key update""";

  private static final String PRISES =
      """
      select i.activite_id, i.etablissement_id, a.id, count(distinct i.enfant_id)
      from condition_inscription c
      join inscription i on i.activite_id = c.activite_id
      join annee_scolaire a on i.debut <= a.fin and i.fin >= greatest(a.debut, cast(?1 as date))
      where c.places is not null group by i.activite_id, i.etablissement_id, a.id""";

  /** An activity at a place, for a school year. */
  private record Lieu(long activiteId, long etablissementId, long anneeId) {}

  /** Those taken; grows as children are enrolled. */
  static final class Prises {

    private final Map<Lieu, Long> parLieu = new HashMap<>();

    long en(EnfantAInscrire demande, long etablissement) {
      return parLieu.getOrDefault(lieu(demande, etablissement), 0L);
    }

    void prendre(EnfantAInscrire demande, long etablissement) {
      parLieu.merge(lieu(demande, etablissement), 1L, Long::sum);
    }

    private static Lieu lieu(EnfantAInscrire demande, long etablissement) {
      return new Lieu(demande.getActiviteId(), etablissement, demande.getAnneeId());
    }
  }

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  void verrouiller(Collection<Long> activites) {
    em.createNativeQuery(VERROUILLER).setParameter(1, Tableaux.sql(activites)).getResultList();
  }

  @SuppressWarnings("unchecked")
  Prises prises() {
    List<Object[]> lignes =
        em.createNativeQuery(PRISES)
            .setParameter(1, LocalDate.now(horloge).toString())
            .getResultList();
    var prises = new Prises();
    lignes.forEach(
        l -> prises.parLieu.put(new Lieu((Long) l[0], (Long) l[1], (Long) l[2]), (Long) l[3]));
    return prises;
  }
}
