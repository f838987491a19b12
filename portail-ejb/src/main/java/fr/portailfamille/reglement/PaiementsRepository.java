package fr.portailfamille.reglement;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Attempts and the invoices they hold. */
@ApplicationScoped
class PaiementsRepository {

  private static final String VERROUILLER =
      """
      select f.id, f.numero, f.regie_id, f.total - f.regle from facture f
      where f.id = any(cast(?1 as bigint[])) and f.famille_id = ?2 and f.etat = 'EMISE'
      order by f.mois, f.id for update
      """;
  private static final String VERROUILLER_CELLES_DU_PAIEMENT =
      """
      select f.id, f.numero, f.regie_id, f.total - f.regle from facture f
      where f.id in (select facture_id from paiement_facture where paiement_id = ?1)
      order by f.mois, f.id for update
      """;
  private static final String RETENIR =
      """
      insert into paiement_facture (paiement_id, facture_id, montant) values (?1, ?2, ?3)
      on conflict (facture_id) where ouvert do nothing
      """;
  private static final String OUVERTS =
      """
      select distinct p.* from paiement p join paiement_facture pf on pf.paiement_id = p.id
      where pf.ouvert and p.famille_id = ?2 and pf.facture_id = any(cast(?1 as bigint[]))
      """;

  @PersistenceContext private EntityManager em;

  Courriel courriel(long compteId) {
    return new Courriel(
        (String)
            em.createNativeQuery("select courriel from compte where id = ?1")
                .setParameter(1, compteId)
                .getSingleResult());
  }

  /** Oldest first, locked: what is due cannot change before the end of the transaction. */
  List<ResteDu> verrouiller(List<Long> factureIds, long familleId) {
    return lire(
        em.createNativeQuery(VERROUILLER)
            .setParameter(1, tableau(factureIds))
            .setParameter(2, familleId)
            .getResultList());
  }

  List<ResteDu> verrouillerCelles(Paiement paiement) {
    return lire(
        em.createNativeQuery(VERROUILLER_CELLES_DU_PAIEMENT)
            .setParameter(1, paiement.id())
            .getResultList());
  }

  Optional<RegieEnLigne> regie(long id) {
    List<?> lignes =
        em.createNativeQuery(
                "select code, numcli, saisie from regie where id = ?1 and numcli is not null")
            .setParameter(1, id)
            .getResultList();
    return lignes.stream()
        .map(Object[].class::cast)
        .map(l -> new RegieEnLigne(id, (String) l[0], (String) l[1], (String) l[2]))
        .findFirst();
  }

  String nomRegie(long id) {
    return (String)
        em.createNativeQuery("select nom from regie where id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  long prochaineReference() {
    return ((Number) em.createNativeQuery("select nextval('seq_refdet')").getSingleResult())
        .longValue();
  }

  void ajouter(Paiement paiement) {
    em.persist(paiement);
    em.flush();
  }

  /** False when the invoice is in another open attempt. */
  boolean retenir(Paiement paiement, ResteDu facture) {
    return em.createNativeQuery(RETENIR)
            .setParameter(1, paiement.id())
            .setParameter(2, facture.factureId())
            .setParameter(3, facture.montant().valeur())
            .executeUpdate()
        == 1;
  }

  void liberer(Paiement paiement) {
    em.createNativeQuery("update paiement_facture set ouvert = false where paiement_id = ?1")
        .setParameter(1, paiement.id())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<Paiement> ouverts(List<Long> factureIds, long familleId) {
    return em.createNativeQuery(OUVERTS, Paiement.class)
        .setParameter(1, tableau(factureIds))
        .setParameter(2, familleId)
        .getResultList();
  }

  Paiement verrouiller(long id) {
    return Optional.ofNullable(em.find(Paiement.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Introuvable::new);
  }

  Optional<Paiement> verrouiller(IdOp idOp) {
    return em.createQuery("select p from Paiement p where p.idOp = :idOp", Paiement.class)
        .setParameter("idOp", idOp.valeur())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Paiement> parJeton(String jeton, long familleId) {
    return em.createQuery(
            "select p from Paiement p where p.jeton = :jeton and p.familleId = :famille",
            Paiement.class)
        .setParameter("jeton", jeton)
        .setParameter("famille", familleId)
        .getResultStream()
        .findFirst();
  }

  private static List<ResteDu> lire(List<?> lignes) {
    return lignes.stream().map(Object[].class::cast).map(PaiementsRepository::lire).toList();
  }

  private static ResteDu lire(Object[] ligne) {
    return new ResteDu(
        ((Number) ligne[0]).longValue(),
        (String) ligne[1],
        ((Number) ligne[2]).longValue(),
        Montant.of((BigDecimal) ligne[3]));
  }

  private static String tableau(List<Long> ids) {
    return ids.toString().replace('[', '{').replace(']', '}');
  }
}
