package fr.portailfamille.demarche;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import fr.portailfamille.demarche.reouverture.Reouvertures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Between which days a type may begin, and be filed (B18, E02); an agent may have reopened it for
 * one household, once.
 */
@ApplicationScoped
class Ouvertures {

  @Inject private ReglagesDemarches reglages;
  @Inject private Reouvertures reouvertures;
  @Inject private Clock horloge;

  /** Type to last day, of what an agent has reopened for this household. */
  Map<String, LocalDate> rouvertes(Demandeur demandeur) {
    return demandeur.famille().map(reouvertures::enCours).orElse(Map.of());
  }

  /** Why it may not begin today; what is withdrawn is not reopened. */
  Optional<Motif> fermee(TypeDemarche<?> type, Set<String> rouvertes) {
    return type.retrait()
        .or(() -> rouvertes.contains(type.code()) ? Optional.empty() : horsDates(type));
  }

  /** Why its dates keep it from beginning today. */
  Optional<Motif> horsDates(TypeDemarche<?> type) {
    return reglages.de(type.code()).fermee(LocalDate.now(horloge));
  }

  /**
   * A draft is too late once its type is closed, unless a reopening lets it through: filing uses it
   * up. One given back to be corrected is never too late.
   */
  void exiger(TypeDemarche<?> type, Demarche brouillon, Acte acte) {
    boolean rouverte =
        brouillon.getFamilleId() != null
            && reouvertures.consommer(brouillon.getFamilleId(), type.code(), acte.compteId());
    type.retrait()
        .or(() -> rouverte ? Optional.empty() : close(type))
        .ifPresent(
            motif -> {
              throw new RegleMetierException(motif);
            });
  }

  private Optional<Motif> close(TypeDemarche<?> type) {
    return reglages.de(type.code()).close(LocalDate.now(horloge));
  }
}
