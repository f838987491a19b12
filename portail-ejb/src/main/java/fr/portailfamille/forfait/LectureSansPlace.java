package fr.portailfamille.forfait;

import fr.portailfamille.famille.LectureGarde;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of packages to come for which no place is left, in two statements. A day on which the
 * other household has the child is none of them.
 */
@ApplicationScoped
class LectureSansPlace {

  private static final String LIRE =
      """
      select x.id, x.libelle, p.enfant_id, p.famille_id, string_agg(cast(p.jour as text), ',')
      from jour_de_forfait p join activite x on x.id = p.activite_id
      where p.jour >= cast(?1 as date) and p.prises >= p.capacite
        and not exists (select 1 from reservation r where r.jour = p.jour
          and r.enfant_id = p.enfant_id and r.activite_id = p.activite_id
          and (r.etat = 'RESERVEE' or r.au_forfait and r.famille_id = p.famille_id))
      group by x.id, p.enfant_id, p.famille_id order by x.ordre, x.libelle, x.id""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureGarde gardes;
  @Inject private Clock horloge;

  /** Of a child, in a household. */
  private record Jours(
      long activiteId, String activite, long enfant, long famille, List<LocalDate> jours) {

    static Jours de(Object[] l) {
      var jours = Stream.of(((String) l[4]).split(",")).map(LocalDate::parse).toList();
      return new Jours((Long) l[0], (String) l[1], (Long) l[2], (Long) l[3], jours);
    }
  }

  private record Jour(long activiteId, String activite, LocalDate jour) {}

  /** By activity. */
  List<ForfaitsSansPlace> lire() {
    var lus = lignes();
    var calendriers = gardes.calendriers(lus.stream().map(Jours::enfant).distinct().toList());
    return lus.stream()
        .flatMap(
            siens ->
                siens.jours().stream()
                    .filter(jour -> calendriers.get(siens.enfant()).permet(siens.famille(), jour))
                    .map(jour -> new Jour(siens.activiteId(), siens.activite(), jour)))
        .collect(Collectors.groupingBy(Jour::activiteId, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(LectureSansPlace::total)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Jours> lignes() {
    List<Object[]> lignes =
        em.createNativeQuery(LIRE)
            .setParameter(1, LocalDate.now(horloge).toString())
            .getResultList();
    return lignes.stream().map(Jours::de).toList();
  }

  private static ForfaitsSansPlace total(Collection<Jour> jours) {
    var premier = jours.stream().map(Jour::jour).min(LocalDate::compareTo).orElseThrow();
    var activite = jours.iterator().next().activite();
    return new ForfaitsSansPlace(activite, jours.size(), premier);
  }
}
