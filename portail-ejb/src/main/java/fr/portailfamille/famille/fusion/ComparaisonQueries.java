package fr.portailfamille.famille.fusion;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.famille.Telephone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Two files side by side, for the agent who decides whether they are one family. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ComparaisonQueries {

  private static final String DOSSIERS =
      """
      select f.id, f.numero, f.nom, concat_ws(' ', f.numero_voie, f.voie, f.complement),
        f.code_postal || ' ' || f.commune, f.numero_allocataire,
        (select q.valeur from quotient_familial q
          where q.famille_id = f.id and daterange(q.debut, q.fin, '[]') @> cast(?3 as date)),
        (select coalesce(sum(montant), 0) from ecriture where famille_id = f.id),
        (select count(*) from facture where famille_id = f.id and etat = 'EMISE'),
        (select count(*) from reservation
          where famille_id = f.id and etat = 'RESERVEE' and jour >= cast(?4 as date)),
        (select rum from mandat where famille_id = f.id and fin is null),
        (select count(*) from demarche where famille_id = f.id
          and etat in ('DEPOSEE', 'EN_INSTRUCTION', 'A_CORRIGER'))
      from famille f where f.id in (?1, ?2) and f.etat = 'ACTIVE'
      order by f.id""";
  private static final String RESPONSABLES =
      """
      select m.famille_id, r.id, r.prenom || ' ' || r.nom, coalesce(r.courriel, ''),
        coalesce(r.telephone, ''), c.courriel, r.cle
      from membre m join responsable r on r.id = m.responsable_id
      left join compte c on c.id = r.compte_id and c.etat <> 'SANS_ACCES'
      where m.famille_id in (?1, ?2) order by m.titulaire desc, r.id""";
  private static final String ENFANTS =
      """
      select a.famille_id, e.id, e.prenom || ' ' || e.nom, e.ne_le, e.cle || e.ne_le
      from rattachement a join enfant e on e.id = a.enfant_id
      where a.famille_id in (?1, ?2) order by e.ne_le, e.id""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** {@code compte}: the address that signs in, null without an account. */
  public record Adulte(
      long id, String nom, String courriel, String telephone, String compte, String cle)
      implements Serializable {}

  public record EnfantCompare(long id, String nom, LocalDate neLe, String cle)
      implements Serializable {}

  /**
   * @param quotient in force today, null when there is none
   * @param solde positive when the household owes it
   * @param mandat reference of the mandate in force, or null
   */
  public record Volet(
      long id,
      String numero,
      String nom,
      String rue,
      String ville,
      String allocataire,
      Montant quotient,
      Montant solde,
      long factures,
      long reservations,
      String mandat,
      long demarches,
      List<Adulte> adultes,
      List<EnfantCompare> enfants)
      implements Serializable {}

  /**
   * Three statements; the older file first.
   *
   * @throws Introuvable no such household, or one is part of another now
   */
  public List<Volet> comparer(long premier, long second) {
    var aujourdhui = LocalDate.now(horloge);
    List<Object[]> adultes = lire(RESPONSABLES, premier, second);
    List<Object[]> enfants = lire(ENFANTS, premier, second);
    var volets =
        lire(DOSSIERS, premier, second, aujourdhui, aujourdhui).stream()
            .map(dossier -> volet(dossier, adultes, enfants))
            .toList();
    if (volets.size() != 2) {
      throw new Introuvable();
    }
    return volets;
  }

  private List<Object[]> lire(String sql, Object... parametres) {
    var requete = em.createNativeQuery(sql);
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    List<?> lignes = requete.getResultList();
    return lignes.stream().map(Object[].class::cast).toList();
  }

  private static Volet volet(Object[] d, List<Object[]> adultes, List<Object[]> enfants) {
    return new Volet(
        (Long) d[0],
        (String) d[1],
        (String) d[2],
        (String) d[3],
        (String) d[4],
        (String) d[5],
        d[6] == null ? null : Montant.of((BigDecimal) d[6]),
        Montant.of((BigDecimal) d[7]),
        (Long) d[8],
        (Long) d[9],
        (String) d[10],
        (Long) d[11],
        adultes.stream().filter(a -> a[0].equals(d[0])).map(ComparaisonQueries::adulte).toList(),
        enfants.stream().filter(e -> e[0].equals(d[0])).map(ComparaisonQueries::enfant).toList());
  }

  private static Adulte adulte(Object[] l) {
    return new Adulte(
        (Long) l[1],
        (String) l[2],
        (String) l[3],
        Telephone.enClair((String) l[4]),
        (String) l[5],
        (String) l[6]);
  }

  private static EnfantCompare enfant(Object[] l) {
    return new EnfantCompare(
        (Long) l[1], (String) l[2], ((Date) l[3]).toLocalDate(), (String) l[4]);
  }
}
