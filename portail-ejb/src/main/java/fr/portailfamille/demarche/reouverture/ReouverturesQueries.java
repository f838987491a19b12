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

  /** The latest first. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneReouverture> duFoyer(long famille) {
    return lister(famille);
  }

  /** What the household of the signed-in person may file again today. */
  @RolesAllowed("FAMILLE")
  public List<LigneReouverture> miennes() {
    return foyer.duCompte(usager.compteId()).map(this::lister).orElse(List.of()).stream()
        .filter(LigneReouverture::enCours)
        .toList();
  }

  private List<LigneReouverture> lister(long famille) {
    var jour = LocalDate.now(horloge);
    return em.createQuery(DU_FOYER, Object[].class)
        .setParameter("famille", famille)
        .setMaxResults(AU_PLUS)
        .getResultStream()
        .map(l -> LigneReouverture.of((Reouverture) l[0], l[1] + " " + l[2], jour))
        .toList();
  }
}
