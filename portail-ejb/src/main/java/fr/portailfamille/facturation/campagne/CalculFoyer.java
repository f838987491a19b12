package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.facturation.JourFacture;
import fr.portailfamille.tarification.ActiviteTarifee;
import fr.portailfamille.tarification.CalculTarif;
import fr.portailfamille.tarification.SituationTarifaire;
import fr.portailfamille.tarification.Tarif;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prices the days of a household. Pure but for a memory of the prices it already explained: twenty
 * lunches of a child have one price and one sentence. Not for several threads at once.
 */
public final class CalculFoyer {

  private static final int MEMOIRE = 5_000;

  private final Map<Long, ActiviteTarifee> activites;
  private final Map<Tarif, Map<SituationTarifaire, Prix>> connus = new IdentityHashMap<>();
  private int retenus;

  private record Prix(Montant montant, String motif) {}

  public CalculFoyer(Collection<ActiviteTarifee> activites) {
    this.activites =
        activites.stream().collect(Collectors.toMap(ActiviteTarifee::id, Function.identity()));
  }

  public ResultatFoyer facturer(FoyerAFacturer foyer) {
    ActiviteTarifee activite = null;
    try {
      var jours = new ArrayList<JourFacture>(foyer.jours().size());
      long centimes = 0;
      for (var jour : foyer.jours()) {
        activite = activites.get(jour.activiteId());
        var tarif = CalculTarif.applicable(activite.tarifs(), jour.jour());
        var prix = prix(tarif, jour.situation());
        centimes += prix.montant().enCentimes();
        jours.add(
            new JourFacture(
                jour.reservationId(),
                jour.enfantId(),
                jour.activiteId(),
                jour.jour(),
                prix.montant(),
                prix.motif()));
      }
      return new ResultatFoyer.Facturee(foyer.familleId(), Montant.deCentimes(centimes), jours);
    } catch (RegleMetierException refus) {
      var cause = Motif.of("RejetFacturation", activite.libelle(), refus.motif());
      return new ResultatFoyer.Rejete(foyer.familleId(), Messages.texte(cause));
    }
  }

  private Prix prix(Tarif tarif, SituationTarifaire situation) {
    if (retenus >= MEMOIRE) {
      connus.clear();
      retenus = 0;
    }
    return connus
        .computeIfAbsent(tarif, t -> new HashMap<>())
        .computeIfAbsent(
            situation,
            s -> {
              retenus++;
              var prix = tarif.prix(s);
              return new Prix(prix.prix(), Messages.texte(prix.motif()));
            });
  }
}
