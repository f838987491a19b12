package fr.portailfamille.activite;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.scolarite.CalendriersScolaires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Opens days to booking. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class OuvertureService {

  /** Ids grow with the place then the day. */
  private static final String OUVRIR =
      """
      insert into ouverture (activite_id, etablissement_id, jour, capacite)
      select s.activite_id, s.etablissement_id, d.jour, s.capacite
      from unnest(cast(?2 as bigint[]), cast(?3 as date[])) as d(etablissement_id, jour)
      join site s on s.activite_id = ?1 and s.etablissement_id = d.etablissement_id
      order by s.etablissement_id, d.jour
      on conflict (activite_id, etablissement_id, jour) do nothing""";

  @PersistenceContext private EntityManager em;
  @Inject private Activites activites;
  @Inject private CalendriersScolaires calendriers;

  /**
   * Opens the days of the period that the calendar of each place allows, with the capacity of the
   * place. Days already open are left as they are.
   *
   * @return how many days were opened, all places together
   */
  public int ouvrir(long activiteId, Periode periode) {
    var activite = activites.activite(activiteId);
    List<Long> lieux = new ArrayList<>();
    List<LocalDate> jours = new ArrayList<>();
    for (Long lieu : lieux(activiteId)) {
      periode
          .jours()
          .filter(j -> activite.fermeture(j, calendriers.calendrier(lieu, j)).isEmpty())
          .forEach(
              jour -> {
                lieux.add(lieu);
                jours.add(jour);
              });
    }
    return em.createNativeQuery(OUVRIR)
        .setParameter(1, activiteId)
        .setParameter(2, Tableaux.sql(lieux))
        .setParameter(3, Tableaux.sql(jours))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<Long> lieux(long activiteId) {
    return em.createNativeQuery("select etablissement_id from site where activite_id = ?1")
        .setParameter(1, activiteId)
        .getResultList();
  }
}
