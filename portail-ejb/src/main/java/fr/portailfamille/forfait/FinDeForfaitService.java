package fr.portailfamille.forfait;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.AvisAuxResponsables;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.JournalDuFoyer;
import fr.portailfamille.reservation.RetraitDuForfait;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/**
 * An agent ends the package of a child before its term: the days booked after the last one are
 * given back and not billed, and the guardians are told why (A29).
 */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class FinDeForfaitService {

  private static final int MOTIF_MAXIMUM = 500;
  private static final String ABREGER =
      """
      with f as (select id, debut from forfait where id = ?1 and famille_id = ?2),
      jamais as (delete from forfait using f where forfait.id = f.id and f.debut > cast(?3 as date))
      update forfait set fin = cast(?3 as date) from f
      where forfait.id = f.id and f.debut <= cast(?3 as date)""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureForfaits lecture;
  @Inject private RetraitDuForfait retrait;
  @Inject private JournalDuFoyer journal;
  @Inject private AvisAuxResponsables avis;
  @Inject private Clock horloge;

  /**
   * @throws Introuvable this household has no such package, or it is over
   */
  public LigneForfait lire(long famille, long forfait) {
    return lecture.lire(famille).stream()
        .filter(ligne -> ligne.id() == forfait)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  /**
   * One that had not begun never was.
   *
   * @param dernier from today on, before the end
   * @param motif read by the guardians
   * @return how many days were given back
   */
  public int terminer(long famille, long forfait, LocalDate dernier, String motif) {
    em.find(Famille.class, famille, LockModeType.PESSIMISTIC_WRITE);
    var ligne = lire(famille, forfait);
    verifier(ligne, dernier);
    verifier(motif);
    em.createNativeQuery(ABREGER)
        .setParameter(1, forfait)
        .setParameter(2, famille)
        .setParameter(3, dernier.toString())
        .executeUpdate();
    int rendus = retrait.rendre(famille, ligne.enfantId(), ligne.activiteId(), dernier);
    journal.noter("fin_forfait", famille, ligne.prenom() + ", " + ligne.activite());
    avis.ecrire(
        famille,
        "fin_forfait",
        ligne.prenom(),
        ligne.activite(),
        JourEcrit.of(dernier),
        motif.strip(),
        rendus,
        AdresseDuPortail.lire());
    return rendus;
  }

  private void verifier(LigneForfait ligne, LocalDate dernier) {
    if (dernier == null) {
      throw new RegleMetierException("FinDeForfaitSansJour");
    }
    var aujourdhui = LocalDate.now(horloge);
    if (dernier.isBefore(aujourdhui) || !dernier.isBefore(ligne.fin())) {
      throw new RegleMetierException(
          "FinDeForfaitImpossible", aujourdhui, ligne.fin().minusDays(1));
    }
  }

  private static void verifier(String motif) {
    if (motif == null || motif.isBlank()) {
      throw new RegleMetierException("MotifObligatoire");
    }
    if (motif.strip().length() > MOTIF_MAXIMUM) {
      throw new RegleMetierException("FinDeForfaitMotifTropLong", MOTIF_MAXIMUM);
    }
  }
}
