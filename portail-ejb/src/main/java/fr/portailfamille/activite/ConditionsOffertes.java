package fr.portailfamille.activite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions of the town set against what is offered to a household. */
@ApplicationScoped
class ConditionsOffertes {

  @Inject private ConditionsInscription conditions;
  @Inject private PlacesInscription places;
  @Inject private Activites activites;
  @Inject private Clock horloge;

  /** Weekdays an activity runs, as bits. */
  int jours(long activite) {
    return activites.activite(activite).jours();
  }

  List<EnfantAInscrire> ouvertes(List<EnfantAInscrire> offres) {
    var toutes = conditions.toutes();
    var jour = LocalDate.now(horloge);
    return offres.stream()
        .filter(offre -> toutes.de(offre.getActiviteId()).estOuverte(jour))
        .toList();
  }

  /** Tells each child what stands in its way, before anything is filed. */
  void dire(List<EnfantAInscrire> demandes) {
    var toutes = conditions.toutes();
    var prises = places.prises();
    for (var demande : demandes) {
      var condition = toutes.de(demande.getActiviteId());
      demande.setObstacle(
          condition
              .refus(demande)
              .or(() -> complet(demande, condition, prises))
              .map(Messages::texte)
              .orElse(null));
    }
  }

  private static Optional<Motif> complet(
      EnfantAInscrire demande, ConditionInscription condition, PlacesInscription.Prises prises) {
    return demande.getJoursActuels() == 0
            && condition.estComplete(prises.en(demande, demande.getEtablissementId()))
        ? Optional.of(Motif.of("InscriptionComplete", demande.getActivite(), demande.getEcole()))
        : Optional.empty();
  }
}
