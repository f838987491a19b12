package fr.portailfamille.demarche;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.usager.Compte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Finds démarches for those who may act on them, one person at a time. */
@ApplicationScoped
class DemarcheRepository {

  private static final String LA_MIENNE =
      "select d from Demarche d where d.id = :id and d.compteId = :compte" + SaisieCourante.A_MOI;
  private static final String MON_BROUILLON =
      """
      select d from Demarche d where d.compteId = :compte and d.type = :type
      and d.etat = fr.portailfamille.demarche.EtatDemarche.BROUILLON
      and coalesce(d.saisiePar, 0) = :saisie""";
  private static final String DEPOSEE =
      "select d from Demarche d where d.id = :id and d.numero is not null";

  @PersistenceContext private EntityManager em;
  @Inject private SaisieCourante saisie;
  @Inject private Clock horloge;

  /** To read it; empty when it is somebody else's. */
  Optional<Demarche> laMienne(long id, long compteId) {
    return laMienneEnRequete(id, compteId).getResultStream().findFirst();
  }

  /** Locked until the end of the transaction: whoever comes second sees what the first has done. */
  Demarche verrouillerLaMienne(long id, long compteId) {
    return laMienneEnRequete(id, compteId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  private TypedQuery<Demarche> laMienneEnRequete(long id, long compteId) {
    return em.createQuery(LA_MIENNE, Demarche.class)
        .setParameter("id", id)
        .setParameter("compte", compteId)
        .setParameter("saisie", saisie.auteur());
  }

  /** Two tabs of one account begin one after the other: the second finds the draft of the first. */
  void unALaFois(long compteId) {
    em.find(Compte.class, compteId, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Demarche> monBrouillon(String type, long compteId) {
    return em.createQuery(MON_BROUILLON, Demarche.class)
        .setParameter("compte", compteId)
        .setParameter("saisie", saisie.auteur())
        .setParameter("type", type)
        .getResultStream()
        .findFirst();
  }

  /** For an agent who looked at {@code version} of it. */
  Demarche verrouillerDeposee(long id, int version) {
    var demarche =
        em.createQuery(DEPOSEE, Demarche.class)
            .setParameter("id", id)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(Introuvable::new);
    if (demarche.version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    return demarche;
  }

  /** « 2026-000123 »: gaps are possible, repetitions are not. */
  String numeroNeuf() {
    Number rang =
        (Number) em.createNativeQuery("select nextval('seq_numero_demarche')").getSingleResult();
    return "%d-%06d".formatted(LocalDate.now(horloge).getYear(), rang.longValue());
  }

  void ajouter(Object entite) {
    em.persist(entite);
  }

  void synchroniser() {
    em.flush();
  }
}
