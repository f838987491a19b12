package fr.portailfamille.famille;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** One guardian recorded twice: one person, one account, and the ways to reach them of both. */
@ApplicationScoped
public class ResponsablesReunis {

  @PersistenceContext private EntityManager em;
  @Inject private CompteDuResponsable comptes;

  public void reunir(long gardeId, long absorbeId) {
    var garde = em.find(Responsable.class, gardeId);
    var absorbe = em.find(Responsable.class, absorbeId);
    comptes.reunir(garde, absorbe);
    garde.joignable(
        garde.courriel() == null ? absorbe.courriel() : garde.courriel(),
        garde.telephone() == null ? absorbe.telephone() : garde.telephone());
  }
}
