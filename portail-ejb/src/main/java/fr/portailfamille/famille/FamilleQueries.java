package fr.portailfamille.famille;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What a guardian sees of their own household; nothing of the child's other one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class FamilleQueries {

  private static final String ENFANTS =
      """
      select new fr.portailfamille.famille.EnfantDuFoyer(e.id, e.prenom, e.nom, e.neLe)
      from Enfant e, Rattachement r
      where r.enfantId = e.id and r.familleId = :famille order by e.neLe, e.prenom""";

  @PersistenceContext private EntityManager em;
  @Inject private FamilleCourante famille;

  /** Eldest first; empty as long as the file is not accepted (A48). */
  public List<EnfantDuFoyer> mesEnfants() {
    return famille
        .chercher()
        .map(
            id ->
                em.createQuery(ENFANTS, EnfantDuFoyer.class)
                    .setParameter("famille", id)
                    .getResultList())
        .orElse(List.of());
  }
}
