package fr.portailfamille.famille;

import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

  private static final String FICHE =
      """
      select r, f, m.titulaire from Responsable r, Membre m, Famille f
      where r.compteId = :compte and m.responsableId = r.id and m.familleId = :famille
      and f.id = m.familleId""";

  @PersistenceContext private EntityManager em;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;

  /** The signed-in guardian; empty as long as the file is not accepted (A47). */
  public Optional<FicheResponsable> maFiche() {
    return famille.chercher().flatMap(this::maFiche);
  }

  private Optional<FicheResponsable> maFiche(long foyer) {
    return em.createQuery(FICHE, Object[].class)
        .setParameter("compte", usager.compteId())
        .setParameter("famille", foyer)
        .getResultStream()
        .findFirst()
        .map(
            ligne ->
                FicheResponsable.of(
                    (Responsable) ligne[0], (Famille) ligne[1], (Boolean) ligne[2]));
  }

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
