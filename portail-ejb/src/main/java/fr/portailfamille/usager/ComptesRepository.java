package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Accounts and the browsers they know. */
@ApplicationScoped
class ComptesRepository {

  // in SQL: what was typed need not be a valid address, which the converter would refuse
  private static final String PAR_IDENTIFIANT =
      "select * from compte where courriel = ?1 or identifiant = ?1";
  private static final String APPAREIL =
      "select a from Appareil a where a.compteId = :compte and a.empreinte = :empreinte";
  private static final String OUBLIER_APPAREILS =
      "delete from Appareil a where a.compteId = :compte";

  private static final String AGENTS =
      """
      select distinct c from Compte c left join fetch c.roles
      where c.id in (select d.id from Compte d join d.roles r where r <> :famille)
      order by c.nom, c.prenom, c.id""";
  private static final String ADMINISTRATEURS =
      "select count(c) from Compte c where :role member of c.roles";

  private static final String ADMINISTRATEURS_ACTIFS =
      "select count(c) from Compte c where :role member of c.roles and c.etat <> :suspendu";

  @PersistenceContext private EntityManager em;

  Optional<Compte> find(long id) {
    return Optional.ofNullable(em.find(Compte.class, id));
  }

  /** By e-mail address or by the name the town hall gave, both in lower case. */
  Optional<Compte> findByIdentifiant(String identifiant) {
    return em.createNativeQuery(PAR_IDENTIFIANT, Compte.class)
        .setParameter(1, identifiant)
        .getResultStream()
        .map(Compte.class::cast)
        .findFirst();
  }

  Optional<Appareil> findAppareil(long compteId, Secret secret) {
    return em.createQuery(APPAREIL, Appareil.class)
        .setParameter("compte", compteId)
        .setParameter("empreinte", secret.empreinte())
        .getResultStream()
        .findFirst();
  }

  List<Compte> findAgents() {
    return em.createQuery(AGENTS, Compte.class)
        .setParameter("famille", Role.FAMILLE)
        .getResultList();
  }

  boolean existeAdministrateur() {
    return em.createQuery(ADMINISTRATEURS, Long.class)
            .setParameter("role", Role.ADMINISTRATEUR)
            .getSingleResult()
        > 0;
  }

  /** Whoever changes rights or suspends second sees what the first has done. */
  void unAdministrateurALaFois() {
    em.createNativeQuery("lock table compte_role in share row exclusive mode").executeUpdate();
  }

  boolean unAdministrateurEstActif() {
    return em.createQuery(ADMINISTRATEURS_ACTIFS, Long.class)
            .setParameter("role", Role.ADMINISTRATEUR)
            .setParameter("suspendu", EtatCompte.SUSPENDU)
            .getSingleResult()
        > 0;
  }

  void synchroniser() {
    em.flush();
  }

  /** Written at once: what names the account by its id is written after it. */
  void ajouter(Compte compte) {
    em.persist(compte);
    em.flush();
  }

  void ajouter(Appareil appareil) {
    em.persist(appareil);
  }

  void oublierAppareils(long compteId) {
    em.createQuery(OUBLIER_APPAREILS).setParameter("compte", compteId).executeUpdate();
  }
}
