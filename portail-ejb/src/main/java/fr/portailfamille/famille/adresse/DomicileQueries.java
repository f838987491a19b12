package fr.portailfamille.famille.adresse;

import fr.portailfamille.famille.AncienDomicile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The homes a household has left, for the agents who bill and for those who answer about it. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DomicileQueries {

  private static final String ANCIENS =
      "select d from AncienDomicile d where d.familleId = :famille order by d.fin desc";

  @PersistenceContext private EntityManager em;

  /**
   * A home left.
   *
   * @param adresse on one line
   * @param fin last day there
   */
  public record LigneDomicile(String adresse, boolean horsCommune, LocalDate fin)
      implements Serializable {
    static LigneDomicile of(AncienDomicile domicile) {
      return new LigneDomicile(
          domicile.adresse().toString(), domicile.horsCommune(), domicile.fin());
    }
  }

  /** The last one left first; empty for a household that never moved. */
  public List<LigneDomicile> anciens(long familleId) {
    return em.createQuery(ANCIENS, AncienDomicile.class)
        .setParameter("famille", familleId)
        .getResultStream()
        .map(LigneDomicile::of)
        .toList();
  }
}
