package fr.portailfamille.activite;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;

/** The town sets what it asks before a child is enrolled in an activity. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class ConditionsService {

  /** An activity and its conditions, one sentence each; none: open to every child. */
  public record Ligne(long activiteId, String libelle, String type, List<String> conditions)
      implements Serializable {

    public Ligne {
      conditions = List.copyOf(conditions);
    }
  }

  @PersistenceContext private EntityManager em;
  @Inject private Activites activites;
  @Inject private ConditionsInscription conditions;

  /** Every activity but the canteens, in the order the town shows them. */
  public List<Ligne> lignes() {
    var connues = conditions.toutes();
    return activites.toutes().stream()
        .filter(activite -> activite.nature() != NatureActivite.RESTAURATION)
        .map(
            activite ->
                new Ligne(
                    activite.id(),
                    activite.libelle(),
                    activite.nature().getLibelle(),
                    connues.de(activite.id()).phrases()))
        .toList();
  }

  public ConditionsSaisies lire(long activite) {
    activites.activite(activite);
    return conditions.toutes().de(activite).saisies();
  }

  /**
   * @throws DonneesModifieesEntreTemps somebody else has set them since they were shown
   */
  public void fixer(ConditionsSaisies saisies) {
    saisies.verifier();
    activites.activite(saisies.activiteId());
    em.createNativeQuery(
            "insert into condition_inscription (activite_id) values (?1) on conflict do nothing")
        .setParameter(1, saisies.activiteId())
        .executeUpdate();
    var condition =
        em.find(ConditionInscription.class, saisies.activiteId(), LockModeType.PESSIMISTIC_WRITE);
    if (condition.version() != saisies.version()) {
      throw new DonneesModifieesEntreTemps();
    }
    condition.fixer(saisies);
  }
}
