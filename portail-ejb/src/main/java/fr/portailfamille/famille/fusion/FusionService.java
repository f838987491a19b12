package fr.portailfamille.famille.fusion;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Two files of one family become one, at once or not at all, and for good. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class FusionService {

  @PersistenceContext private EntityManager em;
  @Inject private FusionRepository fusions;
  @Inject private Rattachements rattachements;
  @Inject private SuitesDeFusion suites;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * Whoever writes to either household meanwhile waits, and two agents do not merge the same files.
   *
   * @throws RegleMetierException a file is no longer active, the number typed is another one, or a
   *     feature says why not
   * @throws Introuvable no such household, or a person who is not in it
   */
  public void reunir(Reunion reunion) {
    Stream.of(reunion.gardee(), reunion.absorbee()).sorted().forEach(this::verrouiller);
    var gardee = em.find(Famille.class, reunion.gardee());
    var absorbee = em.find(Famille.class, reunion.absorbee());
    if (!reunion.numero().equals(absorbee.numero())) {
      throw new RegleMetierException("FusionNumero", absorbee.numero());
    }
    long fusion = fusions.inscrire(reunion, usager.acteurId());
    rattachements.exigerPossible(fusion);
    fusions.accueillirLesEnfants(fusion);
    rattachements.deplacer(fusion);
    suites.reunirLesComptes(reunion);
    fusions.viderLeFoyer(fusion);
    if (reunion.adresseReprise()) {
      var aujourdhui = LocalDate.now(horloge);
      fusions.garderLAdresse(gardee.id(), aujourdhui.minusDays(1));
      gardee.demenager(absorbee.adresse(), absorbee.horsCommune(), aujourdhui);
    }
    absorbee.rejoindre(gardee);
    em.flush();
    suites.annoncer(gardee, absorbee, reunion);
  }

  private void verrouiller(long id) {
    var famille = em.find(Famille.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (famille == null) {
      throw new Introuvable();
    }
    if (!famille.active()) {
      throw new RegleMetierException("FusionDejaFaite", famille.numero());
    }
  }
}
