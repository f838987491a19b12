package fr.portailfamille.activite;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.scolarite.AnneeScolaire;
import fr.portailfamille.scolarite.CalendriersScolaires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens days to booking: those the calendar allows, with the capacity of each place. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class OuvertureService {

  /** More than a school year and its summer is a slip of the keyboard. */
  private static final long JOURS_AU_PLUS = 400;

  private static final String PERMIS =
      """
      from unnest(cast(?2 as bigint[]), cast(?3 as date[])) as d(etablissement_id, jour)
      join site s on s.activite_id = ?1 and s.etablissement_id = d.etablissement_id
      """;

  /** Ids grow with the place then the day. */
  private static final String OUVRIR =
      """
      insert into ouverture (activite_id, etablissement_id, jour, capacite)
      select s.activite_id, s.etablissement_id, d.jour, s.capacite
      %s order by s.etablissement_id, d.jour
      on conflict (activite_id, etablissement_id, jour) do nothing"""
          .formatted(PERMIS);

  private static final String COMPTER =
      """
      select count(*), count(distinct d.etablissement_id), count(o.id)
      %s left join ouverture o on o.activite_id = s.activite_id
        and o.etablissement_id = s.etablissement_id and o.jour = d.jour"""
          .formatted(PERMIS);

  private static final String SITUATIONS =
      """
      select a.id, a.libelle,
        (select count(*) from site s where s.activite_id = a.id),
        (select count(distinct o.jour) from ouverture o where o.activite_id = a.id and o.jour >= cast(?1 as date)),
        (select max(o.jour) from ouverture o where o.activite_id = a.id)
      from activite a order by a.ordre, a.libelle
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Activites activites;
  @Inject private CalendriersScolaires calendriers;
  @Inject private Clock horloge;

  /**
   * What opening would do, place by place and day by day.
   *
   * @param jours allowed by the calendar, all places together
   * @param dejaOuverts of them, left as they are
   */
  public record Apercu(long jours, long lieux, long dejaOuverts) implements Serializable {

    public long aOuvrir() {
      return jours - dejaOuverts;
    }
  }

  /**
   * An activity and how far it is open.
   *
   * @param jours open from today on, whatever the place
   * @param dernier last day open; null when none ever was
   */
  public record Situation(long id, String libelle, long lieux, long jours, LocalDate dernier)
      implements Serializable {}

  private record Permis(List<Long> lieux, List<LocalDate> jours) {}

  /** Every activity, in the order the town shows them. */
  @SuppressWarnings("unchecked")
  public List<Situation> situations() {
    List<Object[]> lignes =
        em.createNativeQuery(SITUATIONS)
            .setParameter(1, LocalDate.now(horloge).toString())
            .getResultList();
    return lignes.stream()
        .map(
            l ->
                new Situation(
                    (Long) l[0], (String) l[1], (Long) l[2], (Long) l[3], JourLu.de(l[4])))
        .toList();
  }

  /** The school year in progress, which is what one opens most often; in summer the next one. */
  public Optional<Periode> periodeProposee() {
    var aujourdhui = LocalDate.now(horloge);
    return calendriers
        .annee(aujourdhui.plusMonths(2))
        .or(() -> calendriers.annee(aujourdhui))
        .map(AnneeScolaire::periode);
  }

  public Apercu apercu(long activiteId, Periode periode) {
    var compte = (Object[]) requete(COMPTER, activiteId, periode).getSingleResult();
    return new Apercu((Long) compte[0], (Long) compte[1], (Long) compte[2]);
  }

  /**
   * Opens the days of the period that the calendar of each place allows, with the capacity of the
   * place. Days already open are left as they are.
   *
   * @return how many days were opened, all places together
   */
  public int ouvrir(long activiteId, Periode periode) {
    return requete(OUVRIR, activiteId, periode).executeUpdate();
  }

  private Query requete(String sql, long activiteId, Periode periode) {
    if (periode.nombreDeJours() > JOURS_AU_PLUS) {
      throw new RegleMetierException("OuvertureTropLongue", JOURS_AU_PLUS);
    }
    var permis = permis(activiteId, periode);
    return em.createNativeQuery(sql)
        .setParameter(1, activiteId)
        .setParameter(2, Tableaux.sql(permis.lieux()))
        .setParameter(3, Tableaux.sql(permis.jours()));
  }

  private Permis permis(long activiteId, Periode periode) {
    var activite = activites.activite(activiteId);
    var permis = new Permis(new ArrayList<>(), new ArrayList<>());
    for (Long lieu : lieux(activiteId)) {
      periode
          .jours()
          .filter(j -> activite.fermeture(j, calendriers.calendrier(lieu, j)).isEmpty())
          .forEach(
              jour -> {
                permis.lieux().add(lieu);
                permis.jours().add(jour);
              });
    }
    return permis;
  }

  @SuppressWarnings("unchecked")
  private List<Long> lieux(long activiteId) {
    return em.createNativeQuery("select etablissement_id from site where activite_id = ?1")
        .setParameter(1, activiteId)
        .getResultList();
  }
}
