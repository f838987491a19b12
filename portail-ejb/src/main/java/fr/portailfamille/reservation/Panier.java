package fr.portailfamille.reservation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.FoyerGarde;
import fr.portailfamille.reservation.Demande.Sens;
import fr.portailfamille.reservation.EcritureReservations.Auteur;
import fr.portailfamille.reservation.EcritureReservations.Place;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries out many demands at once. What can be refused is refused without taking any lock, so that
 * a full day costs nothing; the rest is decided again by the counters, once locked.
 */
@ApplicationScoped
class Panier {

  @Inject private LectureCreneaux lecture;
  @Inject private EcritureReservations ecriture;
  @Inject private Examen examen;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** A demand and the cell it is about. */
  private record Ligne(Demande demande, Creneau creneau) {

    Place place() {
      return new Place(creneau.ouvertureId(), demande.enfantId());
    }
  }

  /** Refusals, by cell. */
  Map<Demande.Case, Motif> executer(List<Demande> demandes, FoyerGarde foyer) {
    Map<Demande.Case, Motif> refus = new HashMap<>();
    var possibles = examiner(demandes, foyer, refus);
    var auteur =
        new Auteur(
            usager.acteurId(),
            foyer.familleId(),
            horloge.instant(),
            usager.representation().orElse(null));
    annuler(deSens(possibles, Sens.ANNULATION), possibles, auteur, refus);
    reserver(deSens(possibles, Sens.AJOUT), foyer, auteur, refus);
    return refus;
  }

  private List<Ligne> examiner(
      Collection<Demande> demandes, FoyerGarde foyer, Map<Demande.Case, Motif> refus) {
    var parCase = demandes.stream().collect(Collectors.toMap(Demande::laCase, d -> d));
    return lecture.demandees(foyer.familleId(), parCase.keySet()).stream()
        .map(creneau -> new Ligne(parCase.get(creneau.laCase()), creneau))
        .filter(
            ligne -> {
              var motif = examen.examiner(ligne.demande().sens(), ligne.creneau(), foyer);
              motif.ifPresent(m -> refus.put(ligne.demande().laCase(), m));
              return motif.isEmpty();
            })
        .toList();
  }

  /** Cancelling first frees places for what is added in the same basket. */
  private void annuler(
      List<Ligne> annulations, List<Ligne> toutes, Auteur auteur, Map<Demande.Case, Motif> refus) {
    if (annulations.isEmpty()) {
      return;
    }
    ecriture.verrouiller(toutes.stream().flatMap(Panier::compteurs).distinct().toList());
    var annulees =
        ecriture.annuler(
            annulations.stream().map(l -> l.creneau().reservation().id()).toList(), auteur);
    annulations.stream()
        .filter(l -> !annulees.contains(l.creneau().reservation().id()))
        .forEach(l -> refuser(l, RegleReservation.RESERVEE, refus));
  }

  private void reserver(
      List<Ligne> ajouts, FoyerGarde foyer, Auteur auteur, Map<Demande.Case, Motif> refus) {
    if (ajouts.isEmpty()) {
      return;
    }
    var prises = ecriture.reserver(ajouts.stream().map(Ligne::place).toList(), auteur);
    var manquees = ajouts.stream().filter(l -> !prises.contains(l.place())).toList();
    if (!manquees.isEmpty()) {
      manquees.forEach(l -> refuser(l, RegleReservation.PLACE_RESTANTE, refus));
      examiner(manquees.stream().map(Ligne::demande).toList(), foyer, refus);
    }
  }

  private static void refuser(Ligne ligne, RegleReservation regle, Map<Demande.Case, Motif> refus) {
    refus.put(
        ligne.demande().laCase(), Motif.of("RegleReservation." + regle, ligne.demande().jour()));
  }

  private static Stream<Long> compteurs(Ligne ligne) {
    return ligne.demande().sens() == Sens.AJOUT
        ? Stream.of(ligne.creneau().ouvertureId())
        : Stream.of(ligne.creneau().reservation().ouvertureId());
  }

  private static List<Ligne> deSens(List<Ligne> lignes, Sens sens) {
    return lignes.stream().filter(ligne -> ligne.demande().sens() == sens).toList();
  }
}
