package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.notification.Courriers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Mails it to the guardians who have an account, in the same transaction. */
@ApplicationScoped
class AvisDeReouverture {

  private static final String DESTINATAIRES =
      """
      select c.id, c.courriel from membre m
      join responsable r on r.id = m.responsable_id
      join compte c on c.id = r.compte_id
      where m.famille_id = ?1 and c.courriel is not null order by c.id""";

  @PersistenceContext private EntityManager em;
  @Inject private Courriers courriers;

  void rouverte(Reouverture reouverture) {
    ecrire(
        reouverture,
        reouverture.estConfidentielle() ? "reouverture-confidentielle" : "reouverture");
  }

  void refermee(Reouverture reouverture) {
    ecrire(reouverture, "reouverture-refermee");
  }

  private void ecrire(Reouverture reouverture, String modele) {
    for (Object[] compte : destinataires(reouverture.familleId())) {
      courriers.ecrire(
          (Long) compte[0],
          new Courriel((String) compte[1]),
          modele,
          reouverture.titre(),
          JourEcrit.of(reouverture.jusquAu()),
          reouverture.motif(),
          AdresseDuPortail.lire());
    }
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> destinataires(long famille) {
    return em.createNativeQuery(DESTINATAIRES).setParameter(1, famille).getResultList();
  }
}
