package fr.portailfamille.forfait;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.reservation.JoursAuForfait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A household as it is when its packages are decided, and what stands in the way. Pure. */
record SituationForfaits(List<EnfantAuForfait> offres, List<LigneForfait> deja) {

  /** Why this child could not have a package now, places aside. */
  Optional<Motif> obstacle(EnfantAuForfait demande) {
    var offre = offre(demande);
    if (offre.isEmpty()) {
      return Optional.of(sansOffre(demande));
    }
    if (demande.getDebut().isAfter(offre.get().getFin())) {
      return Optional.of(
          Motif.of(
              "ForfaitInscriptionFinie",
              demande.getPrenom(),
              demande.getActivite(),
              offre.get().getFin()));
    }
    return couvre(offre.get(), demande)
        ? Optional.empty()
        : Optional.of(Motif.of("ForfaitJoursImpossibles", demande.getPrenom()));
  }

  /** The obstacle, else that the days begin later than was asked. */
  Stream<Motif> aSignaler(EnfantAuForfait demande) {
    var obstacle = obstacle(demande);
    if (obstacle.isPresent()) {
      return obstacle.stream();
    }
    var debut = demande.periode(offre(demande).orElseThrow()).debut();
    return debut.equals(demande.getDebut())
        ? Stream.empty()
        : Stream.of(Motif.of("ForfaitDebutDecale", demande.getPrenom(), demande.getDebut(), debut));
  }

  List<JoursAuForfait> aReserver(List<EnfantAuForfait> demandes) {
    return demandes.stream()
        .map(demande -> demande.aReserver(offre(demande).orElseThrow()))
        .toList();
  }

  private Optional<EnfantAuForfait> offre(EnfantAuForfait demande) {
    return offres.stream().filter(demande::designe).findFirst();
  }

  private Motif sansOffre(EnfantAuForfait demande) {
    return deja.stream()
        .filter(forfait -> forfait.concerne(demande))
        .findFirst()
        .map(forfait -> Motif.of("ForfaitDejaAccepte", demande.getPrenom(), forfait.getPhrase()))
        .orElseGet(
            () -> Motif.of("ForfaitSansInscription", demande.getPrenom(), demande.getActivite()));
  }

  private static boolean couvre(EnfantAuForfait offre, EnfantAuForfait demande) {
    return Semaine.jours(offre.getJoursPossibles()).containsAll(List.of(demande.getJours()));
  }
}
