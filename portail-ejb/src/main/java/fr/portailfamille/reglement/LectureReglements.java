package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads for {@link PaiementQueries}; each takes the household in its condition. */
@ApplicationScoped
class LectureReglements {

  private static final String A_PAYER =
      """
      select f.id, f.numero, f.mois, f.echeance, f.total - f.regle, g.id, g.nom, g.numcli is not null,
        p.cree_le, p.jeton
      from facture f join regie g on g.id = f.regie_id
      left join paiement_facture pf on pf.facture_id = f.id and pf.ouvert
      left join paiement p on p.id = pf.paiement_id
      where f.famille_id = ?1 and f.etat = 'EMISE' and f.regle < f.total
      order by f.echeance, f.id
      """;
  private static final String RECUS =
      """
      select r.id, r.recu_le, r.mode, r.montant, r.autorisation, p.refdet, p.numcli, p.courriel, g.nom
      from reglement r join regie g on g.id = r.regie_id left join paiement p on p.id = r.paiement_id
      """;
  private static final String RECUS_DE_LA_PERIODE =
      RECUS
          + " where r.famille_id = ?1 and r.recu_le >= ?2 and r.recu_le < ?3"
          + " order by r.recu_le desc, r.id desc";
  private static final String PARTS =
      """
      select v.reglement_id, f.numero, v.montant
      from ventilation v join facture f on f.id = v.facture_id
      where v.reglement_id = any(cast(?1 as bigint[])) order by f.mois, f.id
      """;
  private static final String NUMEROS =
      """
      select f.numero from paiement_facture pf join facture f on f.id = pf.facture_id
      where pf.paiement_id = ?1 order by f.mois, f.id
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  List<FactureAPayer> facturesAPayer(long familleId) {
    return lignes(em.createNativeQuery(A_PAYER).setParameter(1, familleId))
        .map(this::factureAPayer)
        .toList();
  }

  List<Integer> annees(long familleId) {
    Query query =
        em.createNativeQuery(
            "select distinct cast(extract(year from recu_le at time zone ?2) as integer), 0 from reglement"
                + " where famille_id = ?1 order by 1 desc");
    query.setParameter(1, familleId).setParameter(2, horloge.getZone().getId());
    return lignes(query).map(ligne -> ((Number) ligne[0]).intValue()).toList();
  }

  List<Recu> recus(long familleId, int annee) {
    Query query = em.createNativeQuery(RECUS_DE_LA_PERIODE);
    query.setParameter(1, familleId);
    query.setParameter(2, debut(annee)).setParameter(3, debut(annee + 1));
    return recus(query);
  }

  Optional<Recu> recu(Paiement paiement) {
    Query query = em.createNativeQuery(RECUS + " where r.paiement_id = ?1");
    return recus(query.setParameter(1, paiement.id())).stream().findFirst();
  }

  @SuppressWarnings("unchecked")
  List<String> numeros(Paiement paiement) {
    return em.createNativeQuery(NUMEROS).setParameter(1, paiement.id()).getResultList();
  }

  private List<Recu> recus(Query query) {
    List<Object[]> lignes = lignes(query).toList();
    String ids =
        lignes.stream().map(l -> l[0].toString()).collect(Collectors.joining(",", "{", "}"));
    Map<Long, List<Recu.Part>> parts =
        lignes(em.createNativeQuery(PARTS).setParameter(1, ids))
            .collect(
                Collectors.groupingBy(
                    ligne -> nombre(ligne[0]),
                    Collectors.mapping(
                        l -> new Recu.Part((String) l[1], montant(l[2])), Collectors.toList())));
    return lignes.stream()
        .map(ligne -> recu(ligne, parts.getOrDefault(nombre(ligne[0]), List.of())))
        .toList();
  }

  private Recu recu(Object[] ligne, List<Recu.Part> parts) {
    return new Recu(
        nombre(ligne[0]),
        instant(ligne[1]),
        ModeReglement.valueOf((String) ligne[2]),
        montant(ligne[3]),
        (String) ligne[4],
        (String) ligne[5],
        (String) ligne[6],
        (String) ligne[7],
        (String) ligne[8],
        parts);
  }

  private FactureAPayer factureAPayer(Object[] ligne) {
    return new FactureAPayer(
        nombre(ligne[0]),
        (String) ligne[1],
        ((Date) ligne[2]).toLocalDate(),
        ((Date) ligne[3]).toLocalDate(),
        montant(ligne[4]),
        nombre(ligne[5]),
        (String) ligne[6],
        (Boolean) ligne[7],
        ligne[8] == null ? null : LocalTime.from(instant(ligne[8])),
        (String) ligne[9]);
  }

  private Timestamp debut(int annee) {
    return Timestamp.from(Year.of(annee).atDay(1).atStartOfDay(horloge.getZone()).toInstant());
  }

  private LocalDateTime instant(Object colonne) {
    return LocalDateTime.ofInstant(((Timestamp) colonne).toInstant(), horloge.getZone());
  }

  private static Montant montant(Object colonne) {
    return Montant.of((BigDecimal) colonne);
  }

  private static long nombre(Object colonne) {
    return ((Number) colonne).longValue();
  }

  private static Stream<Object[]> lignes(Query query) {
    return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
  }
}
