package fr.portailfamille.autorisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The questions, and the answers in force, one statement each. */
@ApplicationScoped
class LectureAutorisations {

  private static final String QUESTIONS = "select q from QuestionEnfant q order by q.ordre, q.id";
  private static final String POSEES =
      """
      select q from QuestionEnfant q
      where (q.debut is null or q.debut <= :jour) and (q.fin is null or q.fin >= :jour)
      order by q.ordre, q.id""";
  private static final String EN_VIGUEUR =
      "select r from ReponseEnfant r where r.familleId = :famille and r.remplaceeLe is null";
  private static final String DES_AUTRES_FOYERS =
      """
      select r from ReponseEnfant r where r.remplaceeLe is null and r.familleId <> :famille
      and exists (select t.enfantId from Rattachement t
        where t.enfantId = r.enfantId and t.familleId = :famille)""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  List<QuestionEnfant> questions() {
    return em.createQuery(QUESTIONS, QuestionEnfant.class).getResultList();
  }

  /** Those asked today. */
  List<QuestionEnfant> posees() {
    return em.createQuery(POSEES, QuestionEnfant.class)
        .setParameter("jour", LocalDate.now(horloge))
        .getResultList();
  }

  /** Of a household, every year. */
  List<ReponseEnfant> enVigueur(long famille) {
    return lire(EN_VIGUEUR, famille);
  }

  /** Of the same children, by their other households. */
  List<ReponseEnfant> desAutresFoyers(long famille) {
    return lire(DES_AUTRES_FOYERS, famille);
  }

  private List<ReponseEnfant> lire(String requete, long famille) {
    return em.createQuery(requete, ReponseEnfant.class)
        .setParameter("famille", famille)
        .getResultList();
  }
}
