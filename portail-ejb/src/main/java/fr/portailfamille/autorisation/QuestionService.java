package fr.portailfamille.autorisation;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.EtatDemarche;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/** The questions of the town, which an administrator manages (C14). */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class QuestionService {

  private static final String REPONDUE =
      "select count(r) from ReponseEnfant r where r.questionId = :question";

  private static final String ATTENDUE =
      "select count(d) from Demarche d where d.type = :type and d.etat in :etats";

  @PersistenceContext private EntityManager em;
  @Inject private LectureAutorisations lecture;

  /** A question as it is now. */
  public record Question(long id, int version, QuestionSaisie saisie) implements Serializable {}

  /** Asked or not, in order. */
  public List<Question> toutes() {
    return lecture.questions().stream().map(QuestionService::question).toList();
  }

  /**
   * @throws Introuvable there is no such question
   */
  public Question chercher(long id) {
    var question = em.find(QuestionEnfant.class, id);
    if (question == null) {
      throw new Introuvable();
    }
    return question(question);
  }

  private static Question question(QuestionEnfant question) {
    return new Question(question.id(), question.version(), question.saisie());
  }

  /**
   * Adds a question.
   *
   * @throws QuestionRefusee it may not be asked so
   */
  public void ajouter(QuestionSaisie saisie) {
    saisie.verifier();
    em.persist(new QuestionEnfant(saisie));
  }

  /**
   * Changes one; the answers already given keep the label they had.
   *
   * @throws QuestionRefusee it may not be asked so, or the answers would not answer it any more
   * @throws DonneesModifieesEntreTemps another administrator has changed it meanwhile
   */
  public void changer(long id, int version, QuestionSaisie saisie) {
    saisie.verifier();
    var question = em.find(QuestionEnfant.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (question == null) {
      throw new Introuvable();
    }
    if (question.version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    if (!question.resteLaMeme(saisie) && estRepondue(id)) {
      throw new QuestionRefusee(Motif.of("QuestionDejaRepondue"), "nature");
    }
    if (!question.resteLaMeme(saisie) && estAttendue()) {
      throw new QuestionRefusee(Motif.of("QuestionEnAttente"), "nature");
    }
    question.changer(saisie);
  }

  /** What families filed says whether each answer is for a year: it would be accepted otherwise. */
  private boolean estAttendue() {
    return em.createQuery(ATTENDUE, Long.class)
            .setParameter("type", AutorisationsDesEnfants.CODE)
            .setParameter("etats", EnumSet.of(EtatDemarche.DEPOSEE, EtatDemarche.EN_INSTRUCTION))
            .getSingleResult()
        > 0;
  }

  private boolean estRepondue(long id) {
    return em.createQuery(REPONDUE, Long.class).setParameter("question", id).getSingleResult() > 0;
  }
}
