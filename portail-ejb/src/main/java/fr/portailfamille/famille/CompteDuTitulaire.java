package fr.portailfamille.famille;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.Invitation;
import fr.portailfamille.usager.OuvertureDeCompte;
import fr.portailfamille.usager.Role;
import fr.portailfamille.usager.Titulaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/**
 * Opens the account of the designated holder of a household that has none (E01), where the town
 * wants it. The mail leaves for the address the counter knows; without one, the holder is in the
 * list of {@link TitulairesQueries}, to be written to.
 */
@ApplicationScoped
public class CompteDuTitulaire {

  private static final String TITULAIRE =
      """
      select r from Responsable r, Membre m
      where m.familleId = :famille and m.titulaire = true and r.id = m.responsableId
      and r.courriel is not null and\s"""
          + CompteDuResponsable.SANS_ACCES;

  @PersistenceContext private EntityManager em;
  @Inject private OuvertureDeCompte ouverture;
  @Inject private CompteDuResponsable comptes;
  @Inject private Parametres parametres;

  /** Nothing happens when the holder has an account, or when the address has another one. */
  public void ouvrir(long famille) {
    if (!parametres.booleen(Parametre.COMPTE_DU_TITULAIRE)) {
      return;
    }
    em.createQuery(TITULAIRE, Responsable.class)
        .setParameter("famille", famille)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .ifPresent(this::ouvrir);
  }

  private void ouvrir(Responsable responsable) {
    var titulaire = new Titulaire(responsable.prenom(), responsable.nom());
    ouverture
        .inviter(new Invitation(responsable.courriel(), titulaire, Set.of(Role.FAMILLE)))
        .ifPresent(compte -> comptes.ouvrir(responsable, compte));
  }
}
