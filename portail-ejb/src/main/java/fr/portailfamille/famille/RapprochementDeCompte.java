package fr.portailfamille.famille;

import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.DossierDesigne;
import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.ReferenceDossier;
import fr.portailfamille.usager.Titulaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Ties an account to the household its holder names: at once when the counter knows the proved
 * address there, by an agent otherwise. A wrong number, a wrong name and an unknown address leave
 * the same trace, so that nobody learns which households exist.
 */
@ApplicationScoped
class RapprochementDeCompte {

  /** By its number or by that of a file merged into it. */
  private static final String FOYERS = "select f.* from dossiers_du_numero(?1) f";

  private static final String SANS_COMPTE =
      """
      select r from Responsable r, Membre m
      where m.responsableId = r.id and m.familleId = :famille and\s"""
          + CompteDuResponsable.SANS_ACCES;

  @PersistenceContext private EntityManager em;
  @Inject private CompteDuResponsable comptes;
  @Inject private Foyer foyer;
  @Inject private Clock horloge;

  /** After {@link CompteDuResponsable}, which knows the address when one guardian only has it. */
  void rapprocher(@Observes DossierDesigne designe) {
    rapprocher(
        em.find(Compte.class, designe.compte().compteId()), designe.titulaire(), designe.dossier());
  }

  void rapprocher(Compte compte, Titulaire titulaire, ReferenceDossier dossier) {
    if (foyer.duCompte(compte.id()).isPresent() || comptes.estUnResponsable(compte.id())) {
      return;
    }
    designe(compte, titulaire, dossier)
        .ifPresentOrElse(
            responsable -> comptes.ouvrir(responsable, compte.id()),
            () -> em.persist(new Rapprochement(compte.id(), dossier, horloge.instant())));
  }

  private Optional<Responsable> designe(
      Compte compte, Titulaire titulaire, ReferenceDossier dossier) {
    var sansCompte =
        foyers(dossier.numero()).stream()
            .filter(famille -> dossier.nomme(famille.nom()))
            .flatMap(famille -> sansCompte(famille.id()).stream())
            .toList();
    return ResponsableDesigne.parmi(sansCompte, compte.courriel(), titulaire);
  }

  @SuppressWarnings("unchecked")
  private List<Famille> foyers(String numero) {
    return em.createNativeQuery(FOYERS, Famille.class).setParameter(1, numero).getResultList();
  }

  private List<Responsable> sansCompte(long famille) {
    return em.createQuery(SANS_COMPTE, Responsable.class)
        .setParameter("famille", famille)
        .getResultList();
  }
}
