package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The sittings of the commission: a day and a place, which may change until it has spoken (A26).
 */
@Stateless
@RolesAllowed("AGENT")
public class SeanceService {

  private static final String MEME =
      """
      select count(s) from SeanceDerogation s
      where s.jour = :jour and s.lieu = :lieu and s.id <> :sauf""";
  private static final String INSCRITES =
      "select count(x) from ExamenDerogation x where x.seanceId = :seance";
  private static final String RENDUS = INSCRITES + " and x.avis is not null";
  private static final String DEMANDES =
      "select x.demarche_id, x.enfant_id from examen_derogation x where x.seance_id = ?1";

  @PersistenceContext private EntityManager em;
  @Inject private DroitSurLesDerogations droit;
  @Inject private Seances seances;
  @Inject private CourriersDeSeance courriers;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * @return its id
   * @throws SaisieRefusee with the field
   */
  public long ajouter(SeanceSaisie saisie) {
    droit.exiger();
    saisie.verifier();
    exigerUnique(saisie, 0);
    var seance = new SeanceDerogation(saisie, usager.compteId(), horloge.instant());
    em.persist(seance);
    return seance.id();
  }

  /**
   * The families of those put to it are told of another day.
   *
   * @throws RegleMetierException it has given an opinion
   */
  public void changer(long id, int version, SeanceSaisie saisie) {
    droit.exiger();
    saisie.verifier();
    var seance = tenir(id, version);
    exigerUnique(saisie, id);
    if (compter(RENDUS, id) > 0) {
      throw new RegleMetierException("SeanceTenue");
    }
    var avant = seance.jour();
    seance.changer(saisie);
    if (!seance.jour().equals(avant)) {
      courriers.deplacee(seance, avant, demandes(id));
    }
  }

  @SuppressWarnings("unchecked")
  private List<DemandeEnCommission> demandes(long seance) {
    return DemandeEnCommission.lire(
        em.createNativeQuery(DEMANDES).setParameter(1, seance).getResultList());
  }

  /** Only when nothing was put to it. */
  public void supprimer(long id, int version) {
    droit.exiger();
    var seance = tenir(id, version);
    if (compter(INSCRITES, id) > 0) {
      throw new RegleMetierException("SeanceNonVide");
    }
    em.remove(seance);
  }

  private SeanceDerogation tenir(long id, int version) {
    var seance = seances.tenir(id);
    if (seance.version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    return seance;
  }

  private void exigerUnique(SeanceSaisie saisie, long sauf) {
    if (em.createQuery(MEME, Long.class)
            .setParameter("jour", saisie.getJour())
            .setParameter("lieu", saisie.getLieu().strip())
            .setParameter("sauf", sauf)
            .getSingleResult()
        > 0) {
      throw new SaisieRefusee("lieu", "SeanceDejaCreee");
    }
  }

  private long compter(String requete, long seance) {
    return em.createQuery(requete, Long.class).setParameter("seance", seance).getSingleResult();
  }
}
