package fr.portailfamille.demarche;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import fr.portailfamille.demarche.reouverture.Reouvertures;
import fr.portailfamille.usager.Foyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days a type may begin, and be filed (B18, E02), and how often; an agent may have
 * reopened it for one household, once.
 */
@ApplicationScoped
class Ouvertures {

  @Inject private ReglagesDemarches reglages;
  @Inject private Reouvertures reouvertures;
  @Inject private Frequences frequences;
  @Inject private Foyer foyer;
  @Inject private Clock horloge;

  /** Why it may not begin today; what is withdrawn is not reopened. */
  Optional<Motif> fermee(TypeDemarche<?> type, Situation situation) {
    return type.retrait()
        .or(() -> situation.rouvre(type) ? Optional.empty() : aRouvrir(type, situation));
  }

  /** Why it may not begin today unless it is reopened. */
  Optional<Motif> aRouvrir(TypeDemarche<?> type, Situation situation) {
    return reglages
        .de(type.code())
        .fermee(LocalDate.now(horloge))
        .or(() -> situation.dejaFaite(type));
  }

  /**
   * A draft is too late once its type is closed, or another one has been filed this school year,
   * unless a reopening lets it through: filing uses it up. One given back to be corrected is never
   * too late.
   */
  void exiger(TypeDemarche<?> type, Demarche brouillon, Acte acte) {
    var dejaFaite = frequences.dejaFaite(type, demandeur(brouillon));
    boolean rouverte =
        brouillon.getFamilleId() != null
            && reouvertures.consommer(brouillon.getFamilleId(), type.code(), acte.compteId());
    type.retrait()
        .or(() -> rouverte ? Optional.empty() : close(type).or(() -> dejaFaite))
        .ifPresent(
            motif -> {
              throw new RegleMetierException(motif);
            });
  }

  /** Its account may have joined a household since the draft was begun. */
  private Demandeur demandeur(Demarche brouillon) {
    long compte = brouillon.getCompteId();
    return new Demandeur(compte, foyer.duCompte(compte));
  }

  private Optional<Motif> close(TypeDemarche<?> type) {
    return reglages.de(type.code()).close(LocalDate.now(horloge));
  }
}
