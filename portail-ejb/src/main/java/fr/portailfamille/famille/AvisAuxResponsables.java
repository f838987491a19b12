package fr.portailfamille.famille;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.notification.Courriers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Mails the town's decision about a household to each guardian who has an account. */
@ApplicationScoped
public class AvisAuxResponsables {

  private static final String DESTINATAIRES =
      """
      select c.id, c.courriel from membre m
      join responsable r on r.id = m.responsable_id
      join compte c on c.id = r.compte_id
      where m.famille_id = ?1 and c.courriel is not null order by c.id""";

  @PersistenceContext private EntityManager em;
  @Inject private Courriers courriers;

  /**
   * @param modele key in {@code courriels.properties}
   */
  @SuppressWarnings("unchecked")
  public void ecrire(long famille, String modele, Object... arguments) {
    List<Object[]> comptes =
        em.createNativeQuery(DESTINATAIRES).setParameter(1, famille).getResultList();
    comptes.forEach(
        compte ->
            courriers.ecrire(
                (Long) compte[0], new Courriel((String) compte[1]), modele, arguments));
  }
}
