package fr.portailfamille.personne;

import fr.portailfamille.commun.Memoire;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked of whoever is signed in. Kept in memory and read again at most {@value #FRAICHEUR}
 * s later, as the parameters are; at once on the node where an administrator decided.
 */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
public class ChampsPersonnes {

  private static final int FRAICHEUR = 10;
  private static final String REGLAGES = "select r from ReglageDeChamp r";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;

  private final Memoire<Map<ChampDePersonne, ModeDeChamp>> memoire =
      new Memoire<>(Duration.ofSeconds(FRAICHEUR), this::charger);

  public ChampsDemandes demandes() {
    return new ChampsDemandes(memoire.lire(), usager.representation().isPresent());
  }

  public void relire(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChampsRegles evenement) {
    memoire.oublier();
  }

  private Map<ChampDePersonne, ModeDeChamp> charger() {
    return em.createQuery(REGLAGES, ReglageDeChamp.class)
        .getResultStream()
        .collect(Collectors.toUnmodifiableMap(ReglageDeChamp::champ, ReglageDeChamp::mode));
  }
}
