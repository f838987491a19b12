package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.facturation.SituationFacture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What came out of a billing: its rejects and its invoices. */
@Stateless
@RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ResultatQueries {

  private static final String REJETS =
      """
      select d.id, d.numero, d.nom, r.cause
      from rejet_traitement r join famille d on d.id = r.famille_id
      where r.campagne_id = ?1 order by d.nom, d.id, r.cause
      """;
  private static final String FACTURES =
      """
      with p as not materialized (
        select cast(?1 as bigint) as campagne_id, cast(?2 as text) as texte,
          cast(?3 as text) as situation, cast(?4 as date) as aujourdhui
      )
      select f.id, f.numero, d.id, d.nom, f.total, f.solde_anterieur, f.total - f.regle, s.situation,
        count(*) over ()
      from p join facture f on f.campagne_id = p.campagne_id and f.etat = 'EMISE'
      join famille d on d.id = f.famille_id
      cross join lateral (
        select case when f.regle >= f.total then 'PAYEE' when f.echeance < p.aujourdhui then 'EN_RETARD'
          else 'A_PAYER' end as situation
      ) s
      where (p.situation = '' or p.situation = s.situation)
        and (p.texte = '' or position(upper(p.texte) in f.numero) > 0
             or position(normaliser(p.texte) in normaliser(d.nom)) > 0)
      order by f.rang limit ?5 offset ?6
      """;

  /** A household that could not be billed. */
  public record Rejet(long familleId, String dossier, String nom, String cause)
      implements Serializable {}

  /**
   * An invoice of a campaign.
   *
   * @param soldeAnterieur negative: in credit
   */
  public record LigneFacturee(
      long id,
      String numero,
      long familleId,
      String nom,
      Montant total,
      Montant soldeAnterieur,
      Montant resteDu,
      SituationFacture situation)
      implements Serializable {}

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  public List<Rejet> rejets(long campagneId) {
    return lignes(REJETS, campagneId).stream()
        .map(l -> new Rejet((Long) l[0], (String) l[1], (String) l[2], (String) l[3]))
        .toList();
  }

  /**
   * @param texte part of a number or of a household's name; empty: all
   * @param situation null: all
   */
  public Slice<LigneFacturee> factures(
      long campagneId, String texte, SituationFacture situation, Tranche tranche) {
    var lignes =
        lignes(
            FACTURES,
            campagneId,
            texte.strip(),
            situation == null ? "" : situation.name(),
            LocalDate.now(horloge).toString(),
            tranche.taille(),
            tranche.debut());
    return new Slice<>(
        lignes.stream().map(ResultatQueries::ligneFacturee).toList(),
        lignes.isEmpty() ? 0 : ((Number) lignes.get(0)[8]).longValue());
  }

  /** Which rows of a list. */
  public record Tranche(int debut, int taille) {}

  private static LigneFacturee ligneFacturee(Object[] l) {
    return new LigneFacturee(
        (Long) l[0],
        (String) l[1],
        (Long) l[2],
        (String) l[3],
        montant(l[4]),
        montant(l[5]),
        montant(l[6]),
        SituationFacture.valueOf((String) l[7]));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(String sql, Object... parametres) {
    var requete = em.createNativeQuery(sql);
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    return requete.getResultList();
  }

  private static Montant montant(Object valeur) {
    return Montant.of((BigDecimal) valeur);
  }
}
