package fr.portailfamille.famille;

import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.EtatCompte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The guardians who answer for themselves: somebody signs in for them. Those without an account, or
 * with the one the town hall types under, are answered for by the other guardian.
 */
@ApplicationScoped
public class ResponsablesAutonomes {

  @PersistenceContext private EntityManager em;

  public boolean contient(Responsable responsable) {
    var compte = responsable.compteId();
    return compte != null && em.find(Compte.class, compte).etat() != EtatCompte.SANS_ACCES;
  }
}
