package fr.portailfamille.web.reservation;

import fr.portailfamille.reservation.Demande;
import fr.portailfamille.reservation.Demande.Sens;
import fr.portailfamille.reservation.Planning.Etat;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the parent has asked for and not saved yet (B52), on the days shown and on the others. */
public class Selection implements Serializable {

  private final Set<Demande.Case> ajouts = new LinkedHashSet<>();
  private final Set<Demande.Case> annulations = new LinkedHashSet<>();

  /**
   * Takes over the boxes of the days shown. A box that was not to be ticked is kept as a demand:
   * the service will say why it is refused.
   */
  void lire(Collection<JourAffiche> affiches, Set<Demande.Case> cochees) {
    Set<Demande.Case> inattendues = new LinkedHashSet<>(cochees);
    for (var jour : affiches) {
      if (jour.modifiable()) {
        var laCase = jour.laCase();
        boolean cochee = inattendues.remove(laCase);
        placer(ajouts, laCase, cochee && !jour.reserve());
        placer(annulations, laCase, !cochee && jour.reserve());
      } else if (jour.cellule().etat() == Etat.RESERVE_FIGE) {
        inattendues.remove(jour.laCase());
      }
    }
    ajouts.addAll(inattendues);
  }

  private static void placer(Set<Demande.Case> cases, Demande.Case laCase, boolean dedans) {
    if (dedans) {
      cases.add(laCase);
    } else {
      cases.remove(laCase);
    }
  }

  void ajouter(Collection<Demande.Case> voulues) {
    ajouts.addAll(voulues);
  }

  /** Wanted, given what is booked. */
  boolean veut(Demande.Case laCase, Etat etat) {
    return etat == Etat.RESERVE_FIGE
        || (etat == Etat.RESERVE && !annulations.contains(laCase))
        || (etat == Etat.LIBRE && ajouts.contains(laCase));
  }

  List<Demande> demandes() {
    return Stream.concat(
            annulations.stream().map(c -> demande(c, Sens.ANNULATION)),
            ajouts.stream().map(c -> demande(c, Sens.AJOUT)))
        .toList();
  }

  private static Demande demande(Demande.Case c, Sens sens) {
    return new Demande(c.enfantId(), c.activiteId(), c.jour(), sens);
  }

  Set<Demande.Case> ajouts() {
    return Set.copyOf(ajouts);
  }

  Set<Demande.Case> annulations() {
    return Set.copyOf(annulations);
  }

  void vider() {
    ajouts.clear();
    annulations.clear();
  }

  public int getAjouts() {
    return ajouts.size();
  }

  public int getAnnulations() {
    return annulations.size();
  }
}
