package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The ledger of the signed-in guardian's households (C24, E18, E19), or of one; all régies
 * together.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CompteFamille {

  private static final String LES_MIENNES =
      """
      e.famille_id in (select m.famille_id from membre m
        join responsable r on r.id = m.responsable_id where r.compte_id = ?1)
      """;
  private static final String SOLDE =
      "select coalesce(sum(e.montant), 0) from ecriture e where " + LES_MIENNES;
  private static final String RELEVE =
      """
      select cast(e.le at time zone '%s' as date), e.nature, e.montant, e.facture_id, f.numero
      from ecriture e left join facture f on f.id = e.facture_id
      where %s order by e.le, e.id
      """;

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** Positive: the family owes; negative: it is in credit. */
  @RolesAllowed("FAMILLE")
  public Montant solde() {
    return Montant.of(
        (BigDecimal)
            em.createNativeQuery(SOLDE).setParameter(1, usager.compteId()).getSingleResult());
  }

  /** Newest first, each with the balance it left. */
  @RolesAllowed("FAMILLE")
  public List<LigneReleve> releve() {
    return releve(LES_MIENNES, usager.compteId());
  }

  /** The same of one household. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneReleve> duFoyer(long familleId) {
    return releve("e.famille_id = ?1", familleId);
  }

  @SuppressWarnings("unchecked")
  private List<LigneReleve> releve(String condition, long id) {
    List<Object[]> ecritures =
        em.createNativeQuery(RELEVE.formatted(horloge.getZone().getId(), condition))
            .setParameter(1, id)
            .getResultList();
    var lignes = new ArrayList<LigneReleve>(ecritures.size());
    var solde = Montant.ZERO;
    for (var e : ecritures) {
      var montant = Montant.of((BigDecimal) e[2]);
      solde = solde.plus(montant);
      lignes.add(
          new LigneReleve(
              ((Date) e[0]).toLocalDate(),
              Ecriture.Nature.valueOf((String) e[1]),
              (Long) e[3],
              (String) e[4],
              montant,
              solde));
    }
    Collections.reverse(lignes);
    return lignes;
  }
}
