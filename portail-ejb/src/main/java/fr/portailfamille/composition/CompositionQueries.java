package fr.portailfamille.composition;

import fr.portailfamille.commun.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The démarches the town composes, as its administrators see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("ADMINISTRATEUR")
public class CompositionQueries {

  private static final String LIGNES =
      """
      select new fr.portailfamille.composition.LigneComposition(
        c.id, c.version, c.titre, c.modifieeLe, c.retireeLe, v.rang, v.publieeLe)
      from Composition c
      left join VersionPubliee v on v.compositionId = c.id and v.remplaceeLe is null""";

  @PersistenceContext private EntityManager em;

  /** A working copy to change, and where it stands. */
  public record Edition(LigneComposition etat, Definition definition) {}

  /** By title. */
  public List<LigneComposition> lister() {
    return em.createQuery(LIGNES + " order by c.titre, c.id", LigneComposition.class)
        .getResultList();
  }

  /**
   * @throws Introuvable there is no such composition
   */
  public Edition lire(long id) {
    return em.createQuery(LIGNES + " where c.id = :id", LigneComposition.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(etat -> new Edition(etat, em.find(Composition.class, id).definition()))
        .orElseThrow(Introuvable::new);
  }
}
