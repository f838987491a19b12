package fr.portailfamille.demarche.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Which services examine which types, and who works there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class ServicesQueries {

  private static final String TOUS =
      "select distinct s from ServiceInstructeur s left join fetch s.agents";
  private static final String LES_MIENS =
      "select s.id from ServiceInstructeur s where :compte member of s.agents";
  private static final String TOUS_LES_AGENTS =
      """
      select new fr.portailfamille.demarche.organisation.Instructeur(c.id, c.prenom, c.nom)
      from Compte c where fr.portailfamille.usager.Role.AGENT member of c.roles
      order by c.nom, c.prenom, c.id""";
  private static final String AGENTS =
      """
      select new fr.portailfamille.demarche.organisation.Instructeur(c.id, c.prenom, c.nom)
      from Compte c where fr.portailfamille.usager.Role.AGENT member of c.roles
      and c.etat = fr.portailfamille.usager.EtatCompte.ACTIF order by c.nom, c.prenom, c.id""";

  @PersistenceContext private EntityManager em;

  /**
   * A service and who works there.
   *
   * @param agents account ids
   */
  public record Service(long id, String nom, Set<Long> agents, int version)
      implements Serializable {}

  /** By name. */
  public List<Service> services() {
    return em.createQuery(TOUS, ServiceInstructeur.class)
        .getResultStream()
        .map(s -> new Service(s.id(), s.nom(), s.agents(), s.version()))
        .sorted((a, b) -> a.nom().compareToIgnoreCase(b.nom()))
        .toList();
  }

  /** Active accounts that may examine démarches, by name. */
  public List<Instructeur> agents() {
    return em.createQuery(AGENTS, Instructeur.class).getResultList();
  }

  /** The same, and those invited or suspended: they keep their place in a service. */
  public List<Instructeur> tousLesAgents() {
    return em.createQuery(TOUS_LES_AGENTS, Instructeur.class).getResultList();
  }

  /** Ids of the services an agent works in. */
  public List<Long> services(long agent) {
    return em.createQuery(LES_MIENS, Long.class).setParameter("compte", agent).getResultList();
  }
}
