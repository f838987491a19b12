package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.EtatCompte;
import fr.portailfamille.usager.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Those a démarche may be handed over to. */
@ApplicationScoped
class AgentsDuBureau {

  @PersistenceContext private EntityManager em;

  /** Whoever they have become since. */
  Compte compte(long id) {
    return em.find(Compte.class, id);
  }

  /** An active account that examines démarches. */
  Compte agent(long id) {
    var compte = em.find(Compte.class, id);
    if (compte == null
        || compte.etat() != EtatCompte.ACTIF
        || !compte.roles().contains(Role.AGENT)) {
      throw new Introuvable();
    }
    return compte;
  }
}
