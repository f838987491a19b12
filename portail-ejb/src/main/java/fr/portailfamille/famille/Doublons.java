package fr.portailfamille.famille;

import fr.portailfamille.commun.Motif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Children who seem to be known already, perhaps in the household of the other parent. */
@ApplicationScoped
public class Doublons {

  private static final String NES_LE =
      """
      select new fr.portailfamille.famille.EnfantConnu(e.id, e.prenom, e.nom, e.neLe, f.numero)
      from Enfant e, Rattachement r, Famille f
      where r.enfantId = e.id and f.id = r.familleId and e.neLe in :jours order by e.id""";

  private static final String VERROU =
      "select cast(pg_advisory_xact_lock(hashtext('enfant ' || ?1)) as text)";

  @PersistenceContext private EntityManager em;

  public List<Motif> chercher(List<EnfantDeclare> enfants) {
    var jours = enfants.stream().map(EnfantDeclare::getNeLe).filter(Objects::nonNull).toList();
    if (jours.isEmpty()) {
      return List.of();
    }
    return connus(jours).stream()
        .filter(connu -> enfants.stream().anyMatch(connu::ressemble))
        .map(
            connu ->
                Motif.of(
                    "EnfantDejaConnu", connu.prenom(), connu.nom(), connu.neLe(), connu.famille()))
        .toList();
  }

  /** The child on record this one is; of several, the one recorded first. */
  Optional<Long> trouver(EnfantDeclare declare) {
    return connus(List.of(declare.getNeLe())).stream()
        .filter(connu -> connu.ressemble(declare))
        .findFirst()
        .map(EnfantConnu::id);
  }

  /**
   * The files of two parents accepted at the same moment declare one child: the second acceptance
   * waits, then finds it. Days are locked in order, so that nobody waits for each other.
   */
  void verrouiller(List<EnfantDeclare> enfants) {
    enfants.stream()
        .map(EnfantDeclare::getNeLe)
        .sorted()
        .distinct()
        .forEach(
            jour -> em.createNativeQuery(VERROU).setParameter(1, jour.toString()).getResultList());
  }

  private List<EnfantConnu> connus(List<LocalDate> jours) {
    return em.createQuery(NES_LE, EnfantConnu.class).setParameter("jours", jours).getResultList();
  }
}
