package fr.portailfamille.famille;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The guardians of a household, for an agent to choose one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("AGENT")
public class ResponsablesQueries {

  private static final String DU_FOYER =
      """
      select new fr.portailfamille.famille.ResponsableDuFoyer(r.id, r.prenom, r.nom)
      from Responsable r, Membre m where m.responsableId = r.id and m.familleId = :famille
      order by m.titulaire desc, r.id""";

  @PersistenceContext private EntityManager em;

  /** Who the invoices are addressed to comes first. */
  public List<ResponsableDuFoyer> duFoyer(long familleId) {
    return em.createQuery(DU_FOYER, ResponsableDuFoyer.class)
        .setParameter("famille", familleId)
        .getResultList();
  }
}
