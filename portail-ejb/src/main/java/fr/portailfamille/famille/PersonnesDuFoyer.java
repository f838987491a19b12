package fr.portailfamille.famille;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.representation.Personnes;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.ComptesSansAcces;
import fr.portailfamille.usager.EtatCompte;
import fr.portailfamille.usager.Foyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The guardians an agent may act for. */
@ApplicationScoped
class PersonnesDuFoyer implements Personnes {

  private static final String DU_FOYER =
      """
      select r from Responsable r, Membre m
      where r.id = :responsable and m.responsableId = r.id and m.familleId = :famille""";
  private static final String AVEC_DOSSIER =
      "select count(r) from Responsable r where r.compteId = :compte";

  @PersistenceContext private EntityManager em;
  @Inject private ComptesSansAcces comptes;
  @Inject private Foyer foyer;

  @Override
  public long compte(long familleId, long responsableId) {
    var responsable =
        em.createQuery(DU_FOYER, Responsable.class)
            .setParameter("responsable", responsableId)
            .setParameter("famille", familleId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(Introuvable::new);
    if (responsable.compteId() == null) {
      responsable.ouvrirLeCompte(comptes.ouvrir(responsable.prenom(), responsable.nom()));
      em.flush();
    }
    long compte = responsable.compteId();
    if (foyer.duCompte(compte).filter(vu -> vu == familleId).isEmpty()) {
      throw new RegleMetierException("RepresentationAutreFoyer");
    }
    return compte;
  }

  @Override
  public void exigerSansDossier(long compteId) {
    var compte = em.find(Compte.class, compteId);
    boolean libre =
        compte != null && compte.etat() == EtatCompte.SANS_ACCES && !compte.roles().isEmpty();
    if (!libre || aUnDossier(compteId)) {
      throw new Introuvable();
    }
  }

  private boolean aUnDossier(long compteId) {
    return em.createQuery(AVEC_DOSSIER, Long.class)
            .setParameter("compte", compteId)
            .getSingleResult()
        > 0;
  }
}
