package fr.portailfamille.demarche;

import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** « Mes documents » (A42, A51). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class DocumentQueries {

  private static final String LES_NOTRES =
      """
      select new fr.portailfamille.demarche.DocumentDepose(
        p.id, p.nature, p.intitule, p.enfantId, p.prenomEnfant, p.nom, p.taille, p.deposeLe, p.donneLe, p.detruitLe, p.chiffre,
        d.id, d.type, d.intitule, d.numero, d.etat, p.valableJusquAu)
      from Demarche d join d.pieces p
      where (p.compteId = :compte or (p.familleId is not null and p.familleId = :famille))
      and (p.chiffre = false or :saisie = 0)"""
          + SaisieCourante.A_MOI
          + " order by p.deposeLe desc, p.id desc";
  private static final long AUCUNE = -1;

  @PersistenceContext private EntityManager em;
  @Inject private SaisieCourante saisie;
  @Inject private UsagerCourant usager;
  @Inject private Foyer foyer;

  /**
   * Every document one has sent, and those of the household's file, newest first. The sealed ones
   * are not named to an agent who acts for the family.
   */
  public List<DocumentDepose> lesNotres() {
    long compte = usager.compteId();
    return em.createQuery(LES_NOTRES, DocumentDepose.class)
        .setParameter("compte", compte)
        .setParameter("saisie", saisie.auteur())
        .setParameter("famille", foyer.duCompte(compte).orElse(AUCUNE))
        .getResultList();
  }
}
