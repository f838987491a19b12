package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The billings made and under way. */
@Stateless
@RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CampagneQueries {

  /** Five years of two régies. */
  private static final int DERNIERES = 120;

  private static final String CAMPAGNES =
      """
      select c.id, g.id, g.nom, c.mois, c.echeance, c.etat, c.foyers, c.faits, k.prenom || ' ' || k.nom,
        c.lancee_le, c.terminee_le, f.nombre, f.total,
        (select count(distinct r.famille_id) from rejet_traitement r where r.campagne_id = c.id)
      from campagne c
      join regie g on g.id = c.regie_id
      join compte k on k.id = c.lancee_par
      cross join lateral (
        select count(*) as nombre, coalesce(sum(x.total), 0) as total
        from facture x where x.campagne_id = c.id
      ) f
      """;

  /** Who cashes, to choose from. */
  public record Regie(long id, String nom) implements Serializable {}

  @PersistenceContext private EntityManager em;

  public List<Regie> regies() {
    return lignes("select id, nom from regie order by nom").stream()
        .map(l -> new Regie((Long) l[0], (String) l[1]))
        .toList();
  }

  /** The last month first. */
  public List<ResumeCampagne> lister() {
    return lignes(CAMPAGNES + " order by c.mois desc, g.nom limit " + DERNIERES).stream()
        .map(CampagneQueries::resume)
        .toList();
  }

  public ResumeCampagne suivre(long campagneId) {
    return lignes(CAMPAGNES + " where c.id = ?1", campagneId).stream()
        .map(CampagneQueries::resume)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  private static ResumeCampagne resume(Object[] l) {
    return new ResumeCampagne(
        (Long) l[0],
        (Long) l[1],
        (String) l[2],
        ((Date) l[3]).toLocalDate(),
        ((Date) l[4]).toLocalDate(),
        EtatCampagne.valueOf((String) l[5]),
        ((Number) l[6]).intValue(),
        ((Number) l[7]).intValue(),
        (String) l[8],
        instant(l[9]),
        instant(l[10]),
        ((Number) l[11]).longValue(),
        montant(l[12]),
        ((Number) l[13]).longValue());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(String sql, Object... parametres) {
    var requete = em.createNativeQuery(sql);
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    return requete.getResultList();
  }

  private static Instant instant(Object valeur) {
    return valeur == null ? null : ((Timestamp) valeur).toInstant();
  }

  private static Montant montant(Object valeur) {
    return Montant.of((BigDecimal) valeur);
  }
}
