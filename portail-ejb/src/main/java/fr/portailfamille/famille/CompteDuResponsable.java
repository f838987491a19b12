package fr.portailfamille.famille;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.CompteOuvert;
import fr.portailfamille.usager.CompteRemplace;
import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Gives a guardian declared by another one the account of the same verified address, whichever
 * comes first. Between two guardians of the same address nobody chooses: neither gets it.
 */
@ApplicationScoped
class CompteDuResponsable {

  /** A condition on {@code r}: nobody signs in for this guardian yet. */
  static final String SANS_ACCES =
      """
      (r.compteId is null or exists (select acces from Compte acces where acces.id = r.compteId
        and acces.etat = fr.portailfamille.usager.EtatCompte.SANS_ACCES))""";

  /** The same in SQL. */
  static final String SANS_ACCES_SQL =
      "(r.compte_id is null or r.compte_id in (select id from compte where etat = 'SANS_ACCES'))";

  private static final String SANS_ROLE = "delete from compte_role where compte_id = ?1";
  private static final String CLORE =
      "update representation set fin = least(limite, now()) where compte_id = ?1 and fin is null";
  private static final String SUSPENDRE =
      """
      update compte set etat = 'SUSPENDU', roles_changes_le = now(), version = version + 1
      where id = ?1 and etat <> 'SANS_ACCES'""";
  private static final String SANS_COMPTE =
      """
      select r from Responsable r where r.courriel = :courriel
      and exists (select m from Membre m where m.responsableId = r.id) and\s"""
          + SANS_ACCES;
  private static final String COMPTES_LIBRES =
      """
      select c from Compte c
      where c.courriel = :courriel and c.etat = fr.portailfamille.usager.EtatCompte.ACTIF
      and :role member of c.roles
      and not exists (select r from Responsable r where r.compteId = c.id)""";
  private static final String TITULAIRE =
      "select count(r) from Responsable r where r.compteId = :compte";

  @PersistenceContext private EntityManager em;
  @Inject private Event<CompteRemplace> remplacements;

  void reconnaitre(@Observes CompteOuvert compte) {
    var declares = sansCompte(compte.courriel());
    if (declares.size() == 1 && !estUnResponsable(compte.compteId())) {
      ouvrir(declares.get(0), compte.compteId());
    }
  }

  /**
   * What the town hall has filed for the guardian so far goes to the account; the one it was filed
   * under serves no more.
   */
  void ouvrir(Responsable declare, long compte) {
    var sansAcces = declare.compteId();
    declare.ouvrirLeCompte(compte);
    if (sansAcces != null) {
      remplacer(sansAcces, compte);
    }
  }

  /**
   * A guardian recorded twice is one person with one account: of two, the one of the guardian kept,
   * unless the person signs in with the other one. What is left opens nothing any more.
   */
  void reunir(Responsable garde, Responsable absorbe) {
    var sien = absorbe.compteId();
    if (sien == null) {
      return;
    }
    absorbe.quitterLeCompte();
    em.flush();
    var ancien = garde.compteId();
    if (ancien == null) {
      garde.ouvrirLeCompte(sien);
    } else if (vaut(sien) > vaut(ancien)) {
      ouvrir(garde, sien);
      suspendre(ancien);
    } else {
      remplacer(sien, ancien);
      suspendre(sien);
    }
  }

  /** How much an account serves the person: signed in with, might be, cannot be. */
  private int vaut(long compte) {
    return switch (em.find(Compte.class, compte).etat()) {
      case ACTIF -> 3;
      case INVITE -> 2;
      case SUSPENDU -> 1;
      case SANS_ACCES -> 0;
    };
  }

  private void suspendre(long compte) {
    em.flush();
    em.createNativeQuery(SUSPENDRE).setParameter(1, compte).executeUpdate();
  }

  private void remplacer(long ancien, long compte) {
    remplacements.fire(new CompteRemplace(ancien, compte));
    em.createNativeQuery(SANS_ROLE).setParameter(1, ancien).executeUpdate();
    em.createNativeQuery(CLORE).setParameter(1, ancien).executeUpdate();
  }

  /** The account a guardian about to be recorded already has. */
  Optional<Long> dejaOuvert(Courriel courriel) {
    if (courriel == null || !sansCompte(courriel).isEmpty()) {
      return Optional.empty();
    }
    return em.createQuery(COMPTES_LIBRES, Compte.class)
        .setParameter("courriel", courriel)
        .setParameter("role", Role.FAMILLE)
        .getResultStream()
        .findFirst()
        .map(Compte::id);
  }

  private List<Responsable> sansCompte(Courriel courriel) {
    return em.createQuery(SANS_COMPTE, Responsable.class)
        .setParameter("courriel", courriel)
        .getResultList();
  }

  /** Of any household, archived ones included: an account is that of one guardian. */
  boolean estUnResponsable(long compteId) {
    return em.createQuery(TITULAIRE, Long.class).setParameter("compte", compteId).getSingleResult()
        > 0;
  }
}
