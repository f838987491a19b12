package fr.portailfamille.famille.adresse;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.AncienDomicile;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.LimiteCommunale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The address of a household, read and changed. */
@ApplicationScoped
class Demenagement {

  private static final String DERNIER_DEPART =
      "select max(d.fin) from AncienDomicile d where d.familleId = :famille";
  private static final String AUTRES_RESPONSABLES =
      """
      select concat(r.prenom, ' ', r.nom) from Membre m, Responsable r
      where m.familleId = :famille and r.id = m.responsableId
      and (r.compteId is null or r.compteId <> :compte) order by r.id""";

  @PersistenceContext private EntityManager em;
  @Inject private LimiteCommunale limite;

  String actuelle(long famille) {
    return em.find(Famille.class, famille).adresse().toString();
  }

  /** Whose address changes too. */
  List<String> autresResponsables(long famille, long compte) {
    return em.createQuery(AUTRES_RESPONSABLES, String.class)
        .setParameter("famille", famille)
        .setParameter("compte", compte)
        .getResultList();
  }

  /** Whether prices change with it: the household leaves the town, or comes to live there. */
  boolean passeLaLimite(long famille, NouvelleAdresse form) {
    return em.find(Famille.class, famille).horsCommune()
        != limite.estHors(form.getAdresse().enAdresse());
  }

  /**
   * The household is locked: two of these, or one and a correction, are decided one after another,
   * and the second is told what it did not know.
   */
  void demenager(long familleId, NouvelleAdresse form) {
    var famille = em.find(Famille.class, familleId, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(famille);
    if (!famille.adresse().toString().equals(form.getActuelle())) {
      throw new RegleMetierException("AdresseChangeeDepuis");
    }
    dernierDepart(familleId)
        .filter(fin -> !form.getDepuis().minusDays(1).isAfter(fin))
        .ifPresent(
            fin -> {
              throw new RegleMetierException("DemenagementAnterieur");
            });
    var adresse = form.getAdresse().enAdresse();
    AncienDomicile quitte = famille.demenager(adresse, limite.estHors(adresse), form.getDepuis());
    em.persist(quitte);
  }

  private Optional<LocalDate> dernierDepart(long famille) {
    return em.createQuery(DERNIER_DEPART, LocalDate.class)
        .setParameter("famille", famille)
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst();
  }
}
