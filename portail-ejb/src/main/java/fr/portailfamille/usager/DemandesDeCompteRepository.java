package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Sign-ups, by the print of the browser's key or of the link; and what their holders accepted. */
@ApplicationScoped
class DemandesDeCompteRepository {

  private static final String PAR_LIEN =
      "select d from DemandeDeCompte d where d.empreinteLien = :empreinte";
  private static final String PAR_CLE_OU_LIEN =
      """
      select d from DemandeDeCompte d
      where d.empreinteLien = :empreinte or d.empreinteCle = :empreinte""";
  private static final String PURGER = "delete from DemandeDeCompte d where d.accepteeLe < :limite";
  private static final String ACCEPTER =
      """
      insert into consentement (compte_id, texte, version_texte, le)
      values (?1, ?2, ?3, cast(?4 as timestamptz))""";

  @PersistenceContext private EntityManager em;

  Optional<DemandeDeCompte> find(Secret lien) {
    return em.createQuery(PAR_LIEN, DemandeDeCompte.class)
        .setParameter("empreinte", lien.empreinte())
        .getResultStream()
        .findFirst();
  }

  /** Two uses at once wait for each other. */
  Optional<DemandeDeCompte> verrouiller(Secret lien) {
    return verrouiller(PAR_LIEN, lien);
  }

  Optional<DemandeDeCompte> verrouillerParCleOuLien(Secret secret) {
    return verrouiller(PAR_CLE_OU_LIEN, secret);
  }

  private Optional<DemandeDeCompte> verrouiller(String requete, Secret secret) {
    return em.createQuery(requete, DemandeDeCompte.class)
        .setParameter("empreinte", secret.empreinte())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void ajouter(DemandeDeCompte demande) {
    em.persist(demande);
  }

  void accepter(long compteId, String texte, String version, Instant le) {
    em.createNativeQuery(ACCEPTER)
        .setParameter(1, compteId)
        .setParameter(2, texte)
        .setParameter(3, version)
        .setParameter(4, le.toString())
        .executeUpdate();
  }

  void purger(Instant limite) {
    em.createQuery(PURGER).setParameter("limite", limite).executeUpdate();
  }
}
