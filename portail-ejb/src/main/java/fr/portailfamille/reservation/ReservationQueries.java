package fr.portailfamille.reservation;

import fr.portailfamille.activite.Activite;
import fr.portailfamille.activite.Activites;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.famille.FoyerGarde;
import fr.portailfamille.famille.GardeQueries;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.reservation.Planning.Cellule;
import fr.portailfamille.reservation.Planning.Etat;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the signed-in household sees of its calendar. */
@Stateless
@RolesAllowed("FAMILLE")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReservationQueries {

  @Inject private GardeQueries foyers;
  @Inject private LectureCreneaux lecture;
  @Inject private Examen examen;
  @Inject private Activites activites;
  @Inject private ConditionsReservation conditions;
  @Inject private UsagerCourant usager;
  @Inject private Parametres parametres;

  /** Every activity each child is enrolled in during the period (B42), in three statements. */
  public Planning planning(Periode periode) {
    var foyer = foyers.monFoyerOuVide();
    Map<Demande.Case, Creneau> creneaux = new HashMap<>();
    lecture
        .entre(foyer.familleId(), periode)
        .forEach(creneau -> creneaux.put(creneau.laCase(), creneau));
    List<Planning.Rang> rangs = new ArrayList<>();
    for (var enfant : foyer.enfants()) {
      for (var activite : activites.toutes()) {
        rang(enfant, activite, periode, creneaux, foyer).ifPresent(rangs::add);
      }
    }
    return new Planning(periode, rangs);
  }

  /** The conditions this parent still has to accept (A30); empty when there are none. */
  public Optional<String> conditionsAAccepter() {
    return conditions.aAccepter(usager.compteId());
  }

  private Optional<Planning.Rang> rang(
      FoyerGarde.EnfantGarde enfant,
      Activite activite,
      Periode periode,
      Map<Demande.Case, Creneau> creneaux,
      FoyerGarde foyer) {
    List<Cellule> cellules = new ArrayList<>();
    boolean inscrit = false;
    for (LocalDate jour : periode.jours().toList()) {
      var laCase = new Demande.Case(enfant.id(), activite.id(), jour);
      var connu = creneaux.get(laCase);
      inscrit |= connu != null;
      cellules.add(
          cellule(connu == null ? new Creneau(laCase, null, null, null, null) : connu, foyer));
    }
    return inscrit
        ? Optional.of(
            new Planning.Rang(
                enfant.id(), enfant.prenom(), activite.id(), activite.libelle(), cellules))
        : Optional.empty();
  }

  private Cellule cellule(Creneau creneau, FoyerGarde foyer) {
    if (creneau.reserveParLeFoyer(foyer.familleId())) {
      var refus = examen.examiner(Demande.Sens.ANNULATION, creneau, foyer);
      return new Cellule(
          creneau.jour(),
          refus.isPresent() ? Etat.RESERVE_FIGE : Etat.RESERVE,
          refus.orElse(null),
          null,
          creneau.reservation().absente());
    }
    Optional<Motif> refus = examen.examiner(Demande.Sens.AJOUT, creneau, foyer);
    return refus.isPresent()
        ? new Cellule(creneau.jour(), Etat.FERME, refus.get(), null, false)
        : new Cellule(creneau.jour(), Etat.LIBRE, null, rares(creneau.places()), false);
  }

  private Integer rares(Integer places) {
    return places != null && places <= parametres.entier(Parametre.RESERVATION_DERNIERES_PLACES)
        ? places
        : null;
  }
}
