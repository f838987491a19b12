package fr.portailfamille.reservation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.reservation.EcritureReservations.Auteur;
import fr.portailfamille.reservation.EcritureReservations.Place;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Books the open days of packages (A29), as the agent who accepts them. The number of statements
 * follows neither the days nor the children.
 */
@ApplicationScoped
public class ReservationAuForfait {

  @Inject private CreneauxDuForfait lecture;
  @Inject private EcritureReservations ecriture;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** What would be refused now: the first full day of each child. */
  public List<Motif> complets(long famille, List<JoursAuForfait> demandes) {
    return lecture.lire(famille, demandes).complets();
  }

  /**
   * All of them or none. What is already booked stays booked, and becomes part of the package.
   *
   * @throws RegleMetierException a day has no place left
   */
  public void reserver(long famille, List<JoursAuForfait> demandes) {
    verrouiller(lecture.lire(famille, demandes));
    var jours = lecture.lire(famille, demandes);
    jours.complets().stream().findFirst().ifPresent(ReservationAuForfait::refuser);
    var prises = ecriture.reserver(places(jours.aReserver()).toList(), auteur(famille));
    jours.aReserver().stream()
        .filter(creneau -> !prises.contains(Place.de(creneau)))
        .findFirst()
        .map(jours::complet)
        .ifPresent(ReservationAuForfait::refuser);
    mettreAuForfait(famille, jours, prises);
  }

  /**
   * Those opened since, as far as there are places; not those the town has undone.
   *
   * @param compte who accepted the packages
   */
  public ComplementAuForfait completer(long famille, List<JoursAuForfait> demandes, long compte) {
    verrouiller(lecture.jamaisTraites(famille, demandes));
    var jours = lecture.jamaisTraites(famille, demandes);
    var auteur = new Auteur(compte, famille, horloge.instant(), null);
    var prises = ecriture.reserver(places(jours.aReserver()).toList(), auteur);
    mettreAuForfait(famille, jours, prises);
    return new ComplementAuForfait(
        cases(jours, creneau -> prises.contains(Place.de(creneau))),
        cases(jours, creneau -> !prises.contains(Place.de(creneau))));
  }

  private static List<Demande.Case> cases(
      CreneauxDuForfait.Lus jours, Predicate<Creneau> condition) {
    return jours.aReserver().stream().filter(condition).map(Creneau::laCase).toList();
  }

  private void verrouiller(CreneauxDuForfait.Lus jours) {
    ecriture.verrouiller(jours.creneaux().stream().map(Creneau::ouvertureId).distinct().toList());
  }

  private void mettreAuForfait(long famille, CreneauxDuForfait.Lus jours, Set<Place> prises) {
    ecriture.mettreAuForfait(
        Stream.concat(jours.reserves().stream().map(Place::reservee), prises.stream()).toList(),
        famille);
  }

  private Auteur auteur(long famille) {
    return new Auteur(
        usager.acteurId(), famille, horloge.instant(), usager.representation().orElse(null));
  }

  private static Stream<Place> places(List<Creneau> creneaux) {
    return creneaux.stream().map(Place::de);
  }

  private static void refuser(Motif motif) {
    throw new RegleMetierException(motif);
  }
}
