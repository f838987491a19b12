package fr.portailfamille.reservation;

import fr.portailfamille.activite.Activite;
import fr.portailfamille.activite.Activites;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.FoyerGarde;
import fr.portailfamille.scolarite.CalendrierScolaire;
import fr.portailfamille.scolarite.CalendriersScolaires;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Puts a cell, as read, before the rules. */
@ApplicationScoped
class Examen {

  /** No school has it: only the days of the whole town count. */
  private static final long SANS_ETABLISSEMENT = 0;

  @Inject private Activites activites;
  @Inject private CalendriersScolaires calendriers;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  Optional<Motif> examiner(Demande.Sens sens, Creneau creneau, FoyerGarde foyer) {
    var contexte = contexte(sens, creneau, foyer);
    return sens == Demande.Sens.AJOUT
        ? RegleReservation.examinerAjout(contexte)
        : RegleReservation.examinerAnnulation(contexte);
  }

  /** Whether a package takes this day: it is to come, open there, and the household's. */
  boolean estDuForfait(Creneau creneau, FoyerGarde foyer) {
    return RegleReservation.estDuForfait(contexte(Demande.Sens.AJOUT, creneau, foyer));
  }

  /** The other household's booking keeps from booking, but is not ours to cancel. */
  private ContexteReservation contexte(Demande.Sens sens, Creneau creneau, FoyerGarde foyer) {
    var activite = activites.activite(creneau.laCase().activiteId());
    var calendrier = calendrier(creneau);
    var fuseau = horloge.getZone();
    var delais = activite.delais();
    return new ContexteReservation(
        creneau.jour(),
        horloge.instant(),
        fuseau,
        fermeture(creneau, activite, calendrier).orElse(null),
        creneau.etablissementId() != null,
        foyer.enfant(creneau.laCase().enfantId()).garde().permet(foyer.familleId(), creneau.jour()),
        sens == Demande.Sens.AJOUT
            ? creneau.reservation() != null
            : creneau.reserveParLeFoyer(foyer.familleId()),
        auForfait(creneau),
        creneau.places(),
        activite.fenetres(),
        instant(delais.limiteAjout(creneau.jour(), calendrier, fuseau)),
        instant(delais.limiteAnnulation(creneau.jour(), calendrier, fuseau)));
  }

  /** An agent who acts for the family may undo what the town granted. */
  private boolean auForfait(Creneau creneau) {
    return creneau.reservation() != null
        && creneau.reservation().auForfait()
        && usager.representation().isEmpty();
  }

  /** The calendar first: a holiday entered after days were opened closes them. */
  private static Optional<Motif> fermeture(
      Creneau creneau, Activite activite, CalendrierScolaire calendrier) {
    if (creneau.etablissementId() == null) {
      return calendrier.fermetures().contains(creneau.jour())
          ? Optional.of(Motif.of("TypeDeJour.FERME"))
          : Optional.empty();
    }
    return activite.fermeture(creneau.jour(), calendrier).or(() -> pasOuvert(creneau));
  }

  private static Optional<Motif> pasOuvert(Creneau creneau) {
    return creneau.ouvertureId() == null
        ? Optional.of(Motif.of("JourNonOuvert"))
        : Optional.empty();
  }

  private CalendrierScolaire calendrier(Creneau creneau) {
    Long lieu = creneau.etablissementId();
    return calendriers.calendrier(lieu == null ? SANS_ETABLISSEMENT : lieu, creneau.jour());
  }

  private static Instant instant(Optional<Instant> limite) {
    return limite.orElse(null);
  }
}
