package fr.portailfamille.reservation;

import fr.portailfamille.activite.FenetreReservation;
import fr.portailfamille.commun.Motif;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a day cannot be booked or cancelled, in the order the reasons are told. Sources: B43–B54,
 * E36–E38.
 */
public enum RegleReservation {
  JOUR_PASSE {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserSi(c.estPasse(), c.jour());
    }
  },
  JOUR_OUVERT {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return Optional.ofNullable(c.fermeture());
    }
  },
  INSCRIT {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserSi(!c.inscrit(), c.jour());
    }
  },
  GARDE {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserSi(!c.gardeDuFoyer(), c.jour());
    }
  },
  DEJA_RESERVE {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserSi(c.dejaReserve(), c.jour());
    }
  },
  PERIODE_OUVERTE {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      List<FenetreReservation> duJour =
          c.fenetres().stream().filter(fenetre -> fenetre.concerne(c.jour())).toList();
      boolean ouverte = duJour.stream().anyMatch(fenetre -> fenetre.estOuverte(c.maintenant()));
      if (c.fenetres().isEmpty() || ouverte) {
        return Optional.empty();
      }
      return prochaineOuverture(duJour, c.maintenant())
          .map(instant -> Motif.of(cle() + ".BIENTOT", c.heureLocale(instant)))
          .or(() -> Optional.of(Motif.of(cle(), c.jour())));
    }
  },
  DELAI_AJOUT {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserApres(c, c.limiteAjout());
    }
  },
  /** A package is undone by the town only; an absence can still be told (A29). */
  FORFAIT {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserSi(c.auForfait(), c.jour());
    }
  },
  DELAI_ANNULATION {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserApres(c, c.limiteAnnulation());
    }
  },
  PLACE_RESTANTE {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserSi(c.placesRestantes() != null && c.placesRestantes() <= 0, c.jour());
    }
  },
  RESERVEE {
    @Override
    Optional<Motif> refus(ContexteReservation c) {
      return refuserSi(!c.dejaReserve(), c.jour());
    }
  };

  private static final List<RegleReservation> POUR_AJOUTER =
      List.of(
          JOUR_PASSE,
          JOUR_OUVERT,
          INSCRIT,
          GARDE,
          DEJA_RESERVE,
          PERIODE_OUVERTE,
          DELAI_AJOUT,
          PLACE_RESTANTE);

  private static final List<RegleReservation> POUR_ANNULER =
      List.of(RESERVEE, JOUR_PASSE, GARDE, FORFAIT, DELAI_ANNULATION);

  private static final List<RegleReservation> POUR_LE_FORFAIT =
      List.of(JOUR_PASSE, JOUR_OUVERT, INSCRIT, GARDE);

  abstract Optional<Motif> refus(ContexteReservation contexte);

  /** First reason not to add, if any. */
  public static Optional<Motif> examinerAjout(ContexteReservation contexte) {
    return refusAjout(contexte).stream().findFirst();
  }

  /** First reason not to cancel, if any. */
  public static Optional<Motif> examinerAnnulation(ContexteReservation contexte) {
    return tous(POUR_ANNULER, contexte).findFirst();
  }

  /** Every reason not to add, for the agent. */
  public static List<Motif> refusAjout(ContexteReservation contexte) {
    return tous(POUR_AJOUTER, contexte).toList();
  }

  /** Delays are the town's, which accepts the package; places are counted apart. */
  static boolean estDuForfait(ContexteReservation contexte) {
    return tous(POUR_LE_FORFAIT, contexte).findFirst().isEmpty();
  }

  String cle() {
    return "RegleReservation." + name();
  }

  Optional<Motif> refuserSi(boolean refuse, Object... arguments) {
    return refuse ? Optional.of(Motif.of(cle(), arguments)) : Optional.empty();
  }

  Optional<Motif> refuserApres(ContexteReservation c, Instant limite) {
    return c.estDepassee(limite)
        ? Optional.of(Motif.of(cle(), c.jour(), c.derniereMinute(limite)))
        : Optional.empty();
  }

  private static Optional<Instant> prochaineOuverture(
      List<FenetreReservation> fenetres, Instant maintenant) {
    return fenetres.stream()
        .map(FenetreReservation::ouverture)
        .filter(maintenant::isBefore)
        .min(Comparator.naturalOrder());
  }

  private static Stream<Motif> tous(List<RegleReservation> regles, ContexteReservation contexte) {
    return regles.stream().flatMap(regle -> regle.refus(contexte).stream());
  }
}
