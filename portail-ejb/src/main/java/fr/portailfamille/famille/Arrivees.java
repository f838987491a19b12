package fr.portailfamille.famille;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.usager.Compte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Guardians and children who come into a household, from answers found right. */
@ApplicationScoped
public class Arrivees {

  private static final String DEJA =
      """
      select count(r) from Rattachement r
      where r.enfantId = :enfant and r.familleId = :famille""";

  @PersistenceContext private EntityManager em;
  @Inject private Doublons doublons;
  @Inject private CompteDuResponsable comptes;
  @Inject private Clock horloge;

  void titulaire(Famille famille, PersonneDeclaree declaree, Compte compte) {
    // an account the town hall opened on paper has no address: that of the form, if any
    var courriel = compte.courriel() == null ? declaree.adresse() : compte.courriel();
    ajouter(famille, nouveau(declaree, compte.id(), courriel), true);
  }

  /** Another guardian, with the account of the same address if there is one. */
  public void responsable(Famille famille, PersonneDeclaree declaree) {
    var courriel = declaree.adresse();
    ajouter(famille, nouveau(declaree, comptes.dejaOuvert(courriel).orElse(null), courriel), false);
  }

  /**
   * A guardian nobody signs in for is to be written to at this address, which may be null; an
   * account of that address becomes theirs.
   */
  public void joindreParCourriel(Responsable responsable, Courriel courriel) {
    if (Objects.equals(courriel, responsable.courriel())) {
      return;
    }
    comptes.dejaOuvert(courriel).ifPresent(compte -> comptes.ouvrir(responsable, compte));
    responsable.joignable(courriel, responsable.telephone());
  }

  /** Children on file already, in the household of the other parent, are the same children. */
  public void enfants(Famille famille, List<EnfantDeclare> declares) {
    doublons.verrouiller(declares);
    declares.forEach(enfant -> ajouter(famille, enfant));
  }

  /** Flushed first: the link names the rows by id, which the provider does not order by itself. */
  private void ajouter(Famille famille, Responsable responsable, boolean titulaire) {
    em.persist(responsable);
    em.flush();
    em.persist(new Membre(famille, responsable, titulaire));
  }

  /**
   * The child of another household is the same child. It stays in the custody of that household
   * until custody is shared: two of them cannot have it always.
   */
  private void ajouter(Famille famille, EnfantDeclare declare) {
    LocalDate aujourdhui = LocalDate.now(horloge);
    var connu = doublons.trouver(declare).map(id -> em.find(Enfant.class, id));
    if (connu.filter(enfant -> estDeja(enfant, famille)).isPresent()) {
      return;
    }
    var enfant = connu.orElseGet(() -> enregistrer(declare));
    em.persist(new Rattachement(enfant, famille, aujourdhui));
    em.flush();
    if (connu.isEmpty()) {
      em.persist(new Garde(enfant, famille, RythmeDeGarde.TOUJOURS, aujourdhui));
    }
  }

  /** Both guardians have declared it. */
  private boolean estDeja(Enfant enfant, Famille famille) {
    return em.createQuery(DEJA, Long.class)
            .setParameter("enfant", enfant.id())
            .setParameter("famille", famille.id())
            .getSingleResult()
        > 0;
  }

  private Enfant enregistrer(EnfantDeclare declare) {
    var enfant =
        new Enfant(
            declare.getPrenom().strip(),
            declare.getNom().strip(),
            declare.getNeLe(),
            declare.getSexe());
    em.persist(enfant);
    em.flush();
    return enfant;
  }

  private static Responsable nouveau(PersonneDeclaree personne, Long compteId, Courriel courriel) {
    return new Responsable(
            compteId,
            personne.getCivilite(),
            personne.getPrenom().strip(),
            personne.getNom().strip())
        .joignable(courriel, Telephone.enE164(personne.getTelephone()).orElse(null));
  }
}
