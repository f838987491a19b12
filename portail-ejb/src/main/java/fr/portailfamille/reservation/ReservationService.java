package fr.portailfamille.reservation;

import fr.portailfamille.activite.Activites;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.FoyerGarde;
import fr.portailfamille.famille.GardeQueries;
import fr.portailfamille.representation.PermisEnRepresentation;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Books and cancels days for the signed-in household, or that an agent acts for (C32). */
@Stateless
@PermisEnRepresentation
@RolesAllowed("FAMILLE")
public class ReservationService {

  @Inject private GardeQueries foyers;
  @Inject private UsagerCourant usager;
  @Inject private Activites activites;
  @Inject private Panier panier;
  @Inject private ConditionsReservation conditions;
  @Inject private CompteRendu compteRendu;

  /**
   * Carries out what can be, says of the rest why not, and sends a report by mail. A child of
   * somebody else is refused as not found. Of two demands on the same cell the first counts.
   */
  public Bilan enregistrer(Collection<Demande> demandes, boolean conditionsAcceptees) {
    var foyer = foyers.monFoyer();
    Map<Demande.Case, Demande> uniques = new LinkedHashMap<>();
    demandes.forEach(demande -> uniques.putIfAbsent(demande.laCase(), demande));
    uniques.keySet().forEach(c -> exiger(c, foyer));
    var compte = usager.compteId();
    conditions.accepter(compte, conditionsAcceptees);
    var refus = panier.executer(List.copyOf(uniques.values()), foyer);
    var bilan = bilan(uniques.values(), refus, foyer);
    compteRendu.envoyer(compte, bilan);
    return bilan;
  }

  private void exiger(Demande.Case laCase, FoyerGarde foyer) {
    foyer.enfant(laCase.enfantId());
    activites.activite(laCase.activiteId());
  }

  private Bilan bilan(
      Collection<Demande> demandes, Map<Demande.Case, Motif> refus, FoyerGarde foyer) {
    return new Bilan(
        demandes.stream()
            .map(
                d ->
                    new Bilan.Ligne(
                        d,
                        foyer.enfant(d.enfantId()).prenom(),
                        activites.activite(d.activiteId()).libelle(),
                        refus.get(d.laCase())))
            .toList());
  }
}
