package fr.portailfamille.famille;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** An agent enters a household's quotient familial. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
public class QuotientService {

  private static final String DERNIER =
      """
      select q from QuotientFamilial q
      where q.familleId = :famille order by q.debut desc""";

  @PersistenceContext private EntityManager em;
  @Inject private JournalDuFoyer journal;
  @Inject private Clock horloge;

  /**
   * The one before ends on the eve. What is already billed does not change.
   *
   * @param debut first day it applies, later than the beginning of the one before
   */
  public void enregistrer(long familleId, Montant valeur, LocalDate debut, SourceQuotient source) {
    var famille = em.find(Famille.class, familleId, LockModeType.PESSIMISTIC_WRITE);
    if (famille == null) {
      throw new Introuvable();
    }
    if (!famille.active()) {
      throw new RegleMetierException("DossierInactif");
    }
    if (valeur.estNegatif()) {
      throw new RegleMetierException("QuotientNegatif");
    }
    em.createQuery(DERNIER, QuotientFamilial.class)
        .setParameter("famille", familleId)
        .setMaxResults(1)
        .getResultStream()
        .forEach(precedent -> precedent.terminerAvant(debut));
    em.flush();
    em.persist(new QuotientFamilial(famille, valeur, debut, source, horloge.instant()));
    em.flush();
    journal.noter(
        "quotient", familleId, Messages.texte(Motif.of("Journal.quotient_detail", valeur, debut)));
  }
}
