package fr.portailfamille.personne;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An administrator decides what is asked of each kind of person. */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class ReglageDesChampsService {

  private static final int DERNIERS = 20;
  private static final String VERROU = "lock table champ_personne in share row exclusive mode";
  private static final String REGLAGES = "select r from ReglageDeChamp r";
  private static final String VERSION = "select count(c) from ChangementDeChamp c";
  private static final String CHANGEMENTS =
      """
      select new fr.portailfamille.personne.LigneChangement(
        c.le, concat(a.prenom, ' ', a.nom), c.champ, c.avant, c.apres)
      from ChangementDeChamp c join Compte a on a.id = c.compteId
      order by c.le desc, c.id desc""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;
  @Inject private Event<ChampsRegles> regles;

  /** As they are now, whatever is kept in memory. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ReglagesDesChamps lire() {
    return new ReglagesDesChamps(modes(), version(), changements());
  }

  private List<LigneChangement> changements() {
    return em.createQuery(CHANGEMENTS, LigneChangement.class)
        .setMaxResults(DERNIERS)
        .getResultList();
  }

  /**
   * Every decision leaves a line that is never erased: their number tells one state from others.
   */
  private long version() {
    return em.createQuery(VERSION, Long.class).getSingleResult();
  }

  private Map<ChampDePersonne, ModeDeChamp> modes() {
    var modes = new EnumMap<ChampDePersonne, ModeDeChamp>(ChampDePersonne.class);
    for (var champ : ChampDePersonne.values()) {
      modes.put(champ, champ.parDefaut());
    }
    em.createQuery(REGLAGES, ReglageDeChamp.class)
        .getResultStream()
        .forEach(reglage -> modes.put(reglage.champ(), reglage.mode()));
    return modes;
  }

  /**
   * All or none. A field given back to its default loses its row, so that a later default of the
   * product is followed.
   *
   * @param version as it was read with {@link #lire}
   * @throws RegleMetierException a field the domain needs would be hidden or left to choice
   * @throws DonneesModifieesEntreTemps another administrator has decided meanwhile
   */
  public void regler(Map<ChampDePersonne, ModeDeChamp> choisis, long version) {
    choisis.forEach(ReglageDesChampsService::exigerPossible);
    em.createNativeQuery(VERROU).executeUpdate();
    if (version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    var actuels = modes();
    choisis.forEach((champ, mode) -> changer(champ, actuels.get(champ), mode));
    em.flush();
    regles.fire(new ChampsRegles());
  }

  private static void exigerPossible(ChampDePersonne champ, ModeDeChamp mode) {
    if (mode == null || !champ.getModes().contains(mode)) {
      throw new RegleMetierException(
          "ModeDeChampRefuse", champ.type().getLibelle(), champ.getLibelle());
    }
  }

  private void changer(ChampDePersonne champ, ModeDeChamp avant, ModeDeChamp apres) {
    if (avant == apres) {
      return;
    }
    if (apres == champ.parDefaut()) {
      em.remove(em.find(ReglageDeChamp.class, champ));
    } else {
      em.merge(new ReglageDeChamp(champ, apres));
    }
    em.persist(
        new ChangementDeChamp(champ, avant, apres).par(usager.acteurId(), horloge.instant()));
  }
}
