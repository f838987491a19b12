package fr.portailfamille.reservation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.famille.FoyerGarde;
import fr.portailfamille.famille.LectureGarde;
import fr.portailfamille.reservation.EcritureReservations.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The days packages of a household take, in two statements; those never dealt with, in three. */
@ApplicationScoped
class CreneauxDuForfait {

  private static final String TRAITES =
      """
      select ouverture_id, enfant_id from reservation
      where famille_id = ?1 and jour between cast(?2 as date) and cast(?3 as date) and au_forfait""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureCreneaux lecture;
  @Inject private LectureGarde foyers;
  @Inject private Examen examen;

  /** In order of days; those another household has booked aside. */
  record Lus(FoyerGarde foyer, List<Creneau> creneaux) {

    /** Already booked by the household. */
    List<Creneau> reserves() {
      return creneaux.stream().filter(c -> c.reservation() != null).toList();
    }

    List<Creneau> aReserver() {
      return creneaux.stream().filter(c -> c.reservation() == null).toList();
    }

    /** The first day without a place, of each child. */
    List<Motif> complets() {
      return foyer.enfants().stream()
          .flatMap(
              enfant ->
                  aReserver().stream()
                      .filter(c -> c.laCase().enfantId() == enfant.id() && c.places() <= 0)
                      .limit(1))
          .map(this::complet)
          .toList();
    }

    Motif complet(Creneau creneau) {
      var enfant = foyer.enfant(creneau.laCase().enfantId());
      return Motif.of("ForfaitComplet", enfant.prenom(), creneau.jour());
    }
  }

  Lus lire(long famille, List<JoursAuForfait> demandes) {
    var foyer = foyers.foyer(famille);
    if (demandes.isEmpty()) {
      return new Lus(foyer, List.of());
    }
    return new Lus(
        foyer,
        lecture.entre(famille, periode(demandes)).stream()
            .filter(creneau -> demandes.stream().anyMatch(d -> d.contient(creneau.laCase())))
            .filter(creneau -> examen.estDuForfait(creneau, foyer))
            .filter(c -> c.reservation() == null || c.reserveParLeFoyer(famille))
            .sorted(Comparator.comparing(Creneau::jour))
            .toList());
  }

  /** Without the days that are or were part of a package: what the town undid stays undone. */
  Lus jamaisTraites(long famille, List<JoursAuForfait> demandes) {
    var lus = lire(famille, demandes);
    var traites = traites(famille, periode(demandes));
    return new Lus(
        lus.foyer(), lus.creneaux().stream().filter(c -> !traites.contains(Place.de(c))).toList());
  }

  @SuppressWarnings("unchecked")
  private Set<Place> traites(long famille, Periode periode) {
    List<Object[]> lignes =
        em.createNativeQuery(TRAITES)
            .setParameter(1, famille)
            .setParameter(2, periode.debut().toString())
            .setParameter(3, periode.fin().toString())
            .getResultList();
    return lignes.stream()
        .map(l -> new Place((Long) l[0], (Long) l[1]))
        .collect(Collectors.toSet());
  }

  private static Periode periode(List<JoursAuForfait> demandes) {
    var periodes = demandes.stream().map(JoursAuForfait::periode).toList();
    return new Periode(
        Collections.min(periodes.stream().map(Periode::debut).toList()),
        Collections.max(periodes.stream().map(Periode::fin).toList()));
  }
}
