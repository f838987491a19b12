package fr.portailfamille.demarche;

import fr.portailfamille.commun.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;

/** Every démarche a household has filed, for the agents: what is in it stays with its own page. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DemarchesDuFoyer {

  private static final String DEPOSEES =
      " from Demarche d where d.familleId = :famille and d.numero is not null";
  private static final String LIGNES =
      """
      select new fr.portailfamille.demarche.LigneBureau(d.id, d.version, d.numero, d.type,
        d.intitule, d.etat, d.canal, d.deposeeLe, d.echeance, c.nom, c.prenom, a.prenom, a.nom)
      from Demarche d left join Compte a on a.id = d.agentId join Compte c on c.id = d.compteId
      where d.familleId = :famille and d.numero is not null
      order by d.modifieeLe desc, d.id desc""";

  @PersistenceContext private EntityManager em;

  /** Those that moved last come first; in two statements. */
  public Slice<LigneBureau> lister(long famille, int debut, int taille) {
    List<LigneBureau> lignes =
        em.createQuery(LIGNES, LigneBureau.class)
            .setParameter("famille", famille)
            .setFirstResult(debut)
            .setMaxResults(taille)
            .getResultList();
    var total =
        em.createQuery("select count(d)" + DEPOSEES, Long.class)
            .setParameter("famille", famille)
            .getSingleResult();
    return new Slice<>(lignes, total);
  }

  /** How many wait for an agent, or for the family to correct them. */
  public long enCours(long famille) {
    return em.createQuery("select count(d)" + DEPOSEES + " and d.etat in :etats", Long.class)
        .setParameter("famille", famille)
        .setParameter(
            "etats",
            EnumSet.of(EtatDemarche.DEPOSEE, EtatDemarche.EN_INSTRUCTION, EtatDemarche.A_CORRIGER))
        .getSingleResult();
  }
}
