package fr.portailfamille.demarche;

import fr.portailfamille.usager.CompteRemplace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Gives somebody who opens an account what the town hall has filed for them, to follow it and to
 * correct it, and somebody who had two accounts what they filed or began with the other one. Drafts
 * of agents stay with the agents, and the history says who did what.
 */
@ApplicationScoped
class ReprisesDeCompte {

  private static final String DEMARCHES =
      """
      update Demarche d set d.compteId = :compte where d.compteId = :ancien
      and d.etat <> fr.portailfamille.demarche.EtatDemarche.BROUILLON""";
  private static final String BROUILLONS =
      """
      update Demarche d set d.compteId = :compte where d.compteId = :ancien and d.saisiePar is null
      and d.etat = fr.portailfamille.demarche.EtatDemarche.BROUILLON and not exists (
        select b from Demarche b where b.compteId = :compte and b.type = d.type
        and b.saisiePar is null and b.etat = fr.portailfamille.demarche.EtatDemarche.BROUILLON)""";
  private static final String DOCUMENTS =
      """
      update document set compte_id = ?1 where compte_id = ?2 and id in (
        select p.document_id from piece p join demarche d on d.id = p.demarche_id
        where d.compte_id = ?1)""";

  @PersistenceContext private EntityManager em;

  void reprendre(@Observes CompteRemplace remplace) {
    for (var demarches : List.of(DEMARCHES, BROUILLONS)) {
      em.createQuery(demarches)
          .setParameter("compte", remplace.compteId())
          .setParameter("ancien", remplace.ancienId())
          .executeUpdate();
    }
    em.createNativeQuery(DOCUMENTS)
        .setParameter(1, remplace.compteId())
        .setParameter(2, remplace.ancienId())
        .executeUpdate();
  }
}
