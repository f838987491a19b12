package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The reopenings of a household, for the agents and for itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReouverturesQueries {

  private static final int AU_PLUS = 50;
  private static final String DU_FOYER =
      """
      select r, c.prenom, c.nom from Reouverture r join Compte c on c.id = r.agentId
      where r.familleId = :famille order by r.ouverteLe desc, r.id desc""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Foyer foyer;
  @Inject private Clock horloge;

  /** The latest first; why a confidential type was reopened only to the agent who wrote it. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneReouverture> duFoyer(long famille) {
    long agent = usager.acteurId();
    return lister(famille, r -> !r.estConfidentielle() || r.aEteOuvertePar(agent));
  }

  /** What the household of the signed-in person may file again today. */
  @RolesAllowed("FAMILLE")
  public List<LigneReouverture> miennes() {
    return foyer
        .duCompte(usager.compteId())
        .map(famille -> lister(famille, r -> true))
        .orElse(List.of())
        .stream()
        .filter(LigneReouverture::enCours)
        .toList();
  }

  private List<LigneReouverture> lister(long famille, Predicate<Reouverture> motifLisible) {
    var jour = LocalDate.now(horloge);
    return em.createQuery(DU_FOYER, Object[].class)
        .setParameter("famille", famille)
        .setMaxResults(AU_PLUS)
        .getResultStream()
        .map(l -> ligne((Reouverture) l[0], l[1] + " " + l[2], jour, motifLisible))
        .toList();
  }

  private static LigneReouverture ligne(
      Reouverture r, String agent, LocalDate jour, Predicate<Reouverture> motifLisible) {
    var ligne = LigneReouverture.of(r, agent, jour);
    return motifLisible.test(r) ? ligne : ligne.sansMotif();
  }
}
