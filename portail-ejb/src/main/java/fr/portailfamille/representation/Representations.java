package fr.portailfamille.representation;

import fr.portailfamille.usager.Appelant;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Finds the representation a caller acts under. */
@ApplicationScoped
public class Representations {

  private static final String OUVERTE =
      """
      select r from Representation r
      where r.id = :id and r.agentId = :agent and r.compteId = :compte
      and r.fin is null and r.limite > :maintenant""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** The one named by the caller, when it is theirs, of that account, and not over. */
  Optional<Representation> ouverte(Appelant appelant) {
    return em.createQuery(OUVERTE, Representation.class)
        .setParameter("id", appelant.representationId())
        .setParameter("agent", appelant.agentId())
        .setParameter("compte", appelant.compteId())
        .setParameter("maintenant", horloge.instant())
        .getResultStream()
        .findFirst();
  }

  /** Empty for somebody who acts for themselves. */
  public Optional<Representation> enCours() {
    return usager.representation().map(id -> em.find(Representation.class, id));
  }
}
