package fr.portailfamille.demarche.organisation;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An administrator organises the démarches of the town. */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class OrganisationService {

  private static final int NOM_MAXIMAL = 80;
  private static final String VERROU = "lock table reglage_demarche in share row exclusive mode";
  private static final String VERROU_SERVICES =
      "lock table service_instructeur in share row exclusive mode";
  private static final String MEME_NUMERO =
      "select count(r) from ReglageDemarche r where r.numero = :numero and r.type <> :type";
  private static final String MEME_NOM =
      """
      select count(s) from ServiceInstructeur s
      where function('normaliser', s.nom) = :nom and s.id <> :id""";
  private static final String AGENTS_CONNUS =
      """
      select c.id from Compte c where c.id in :ids
      and fr.portailfamille.usager.Role.AGENT member of c.roles""";
  private static final String REGLAGES =
      "select distinct r from ReglageDemarche r left join fetch r.verifications";
  private static final String SERVICES_CONNUS =
      "select count(s) from ServiceInstructeur s where s.id in :ids";

  @PersistenceContext private EntityManager em;
  @Inject private Event<DemarchesReglees> reglees;
  @Inject private Limites limites;

  /** As they are now, whatever is kept in memory. */
  public List<ReglageDemarche> reglages() {
    return em.createQuery(REGLAGES, ReglageDemarche.class).getResultList();
  }

  /** The version to give back to {@link #regler}; -1 when nothing is settled yet. */
  public int version(String type) {
    var reglage = em.find(ReglageDemarche.class, type);
    return reglage == null ? -1 : reglage.version();
  }

  /**
   * @throws RegleMetierException out of bounds, closing before it opens, limited to one a year when
   *     it may not be, or the number of another
   * @throws DonneesModifieesEntreTemps another administrator has settled this type meanwhile
   * @throws Introuvable the service is no longer there
   */
  public void regler(ReglageSaisi saisi) {
    saisi.verifier();
    if (saisi.acces().estAnnuel() && !limites.peutEtreAnnuelle(saisi.type())) {
      throw new RegleMetierException("FrequenceImposee");
    }
    em.createNativeQuery(VERROU).executeUpdate();
    if (version(saisi.type()) != saisi.version()) {
      throw new DonneesModifieesEntreTemps();
    }
    if (saisi.numero() != null && compter(MEME_NUMERO, saisi) > 0) {
      throw new RegleMetierException("NumeroDeDemarchePris", saisi.numero());
    }
    exigerDesServices(saisi.circuit());
    var reglage = em.find(ReglageDemarche.class, saisi.type());
    if (reglage == null) {
      reglage = new ReglageDemarche(saisi.type());
      em.persist(reglage);
    }
    reglage.regler(saisi);
    em.flush();
    reglees.fire(new DemarchesReglees());
  }

  private long compter(String requete, ReglageSaisi saisi) {
    return em.createQuery(requete, Long.class)
        .setParameter("numero", saisi.numero())
        .setParameter("type", saisi.type())
        .getSingleResult();
  }

  /**
   * Creates a service, or changes it: its name and who works there.
   *
   * @param id null for a new one
   * @param version of the service that was shown; whatever for a new one
   */
  public void enregistrer(Long id, int version, String nom, Set<Long> agents) {
    var propre = nom == null ? "" : nom.strip();
    if (propre.isEmpty() || propre.length() > NOM_MAXIMAL) {
      throw new RegleMetierException("NomDuServiceObligatoire", NOM_MAXIMAL);
    }
    em.createNativeQuery(VERROU_SERVICES).executeUpdate();
    if (nomPris(id, propre)) {
      throw new RegleMetierException("NomDuServicePris", propre);
    }
    exigerDesAgents(agents);
    var service = id == null ? nouveau(propre) : existant(id, version);
    service.changer(propre, agents);
    em.flush();
    reglees.fire(new DemarchesReglees());
  }

  /**
   * @throws RegleMetierException it still examines some démarches
   */
  public void supprimer(long id, int version) {
    em.createNativeQuery(VERROU).executeUpdate();
    var service = existant(id, version);
    if (reglages().stream().anyMatch(reglage -> reglage.circuit().passePar(id))) {
      throw new RegleMetierException("ServiceCharge", service.nom());
    }
    em.remove(service);
    em.flush();
    reglees.fire(new DemarchesReglees());
  }

  private void exigerDesServices(Circuit circuit) {
    var ids = new HashSet<>(circuit.verifications());
    Optional.ofNullable(circuit.decideur()).ifPresent(ids::add);
    if (!ids.isEmpty()
        && em.createQuery(SERVICES_CONNUS, Long.class).setParameter("ids", ids).getSingleResult()
            != ids.size()) {
      throw new Introuvable();
    }
  }

  private ServiceInstructeur nouveau(String nom) {
    var service = new ServiceInstructeur(nom);
    em.persist(service);
    return service;
  }

  private ServiceInstructeur existant(long id, int version) {
    var service = em.find(ServiceInstructeur.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (service == null) {
      throw new Introuvable();
    }
    if (service.version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    return service;
  }

  private boolean nomPris(Long id, String nom) {
    return em.createQuery(MEME_NOM, Long.class)
            .setParameter("nom", Normalisation.normaliser(nom))
            .setParameter("id", id == null ? -1L : id)
            .getSingleResult()
        > 0;
  }

  private void exigerDesAgents(Set<Long> agents) {
    if (!agents.isEmpty()
        && new HashSet<>(
                    em.createQuery(AGENTS_CONNUS, Long.class)
                        .setParameter("ids", agents)
                        .getResultList())
                .size()
            != agents.size()) {
      throw new Introuvable();
    }
  }
}
