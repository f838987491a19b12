package fr.portailfamille.tarification;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tariffs of the town, and those of the signed-in household. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TarifQueries {

  private static final String DE_LA_REGIE = "select id from activite where regie_id = ?1";
  private static final String DE_LA_FAMILLE =
      "select i.activite_id from inscription i "
          + "join membre m on m.famille_id = i.famille_id join responsable r on r.id = m.responsable_id "
          + "where r.compte_id = ?1";
  private static final String INSCRITS =
      """
      with p as not materialized (
        select cast(?1 as bigint) as compte_id, cast(?2 as date) as jour
      )
      select a.id, a.libelle, e.prenom, f.hors_commune, q.valeur,
        (select count(*) from rattachement x join enfant y on y.id = x.enfant_id
         where x.famille_id = f.id and (y.ne_le, y.id) <= (e.ne_le, e.id)), e.id
      from p
      join responsable r on r.compte_id = p.compte_id
      join membre m on m.responsable_id = r.id
      join famille f on f.id = m.famille_id
      join inscription i on i.famille_id = f.id and i.fin >= p.jour
      join activite a on a.id = i.activite_id
      join enfant e on e.id = i.enfant_id
      left join quotient_familial q
        on q.famille_id = f.id and p.jour between q.debut and coalesce(q.fin, date 'infinity')
      order by a.ordre, a.libelle, e.ne_le, e.id
      """;

  @PersistenceContext private EntityManager em;
  @Inject private LectureGrilles lecture;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** Every activity billed by the régie, even without tariff. */
  @PermitAll
  public List<ActiviteTarifee> deLaRegie(long regieId) {
    var tarifs = tarifs(lecture.lire(DE_LA_REGIE, regieId));
    return lignes("select id, libelle from activite where regie_id = ?1", regieId).stream()
        .map(
            l ->
                new ActiviteTarifee(
                    (Long) l[0], (String) l[1], tarifs.getOrDefault((Long) l[0], List.of())))
        .toList();
  }

  /** The tariffs in force of the activities the household's children are enrolled in. */
  @RolesAllowed("FAMILLE")
  public List<MonTarif> lesMiens() {
    var grilles = grillesEnVigueur();
    Map<Long, List<Object[]>> inscrits = new LinkedHashMap<>();
    inscrits().forEach(l -> inscrits.computeIfAbsent((Long) l[0], id -> new ArrayList<>()).add(l));
    return inscrits.entrySet().stream()
        .filter(e -> grilles.containsKey(e.getKey()))
        .map(e -> monTarif(grilles.get(e.getKey()), e.getValue()))
        .toList();
  }

  /**
   * What a day costs the signed-in household, at the tariffs and the quotient of today: an estimate
   * for days to come. Three statements.
   */
  @RolesAllowed("FAMILLE")
  public List<PrixDuJour> mesPrix() {
    var grilles = grillesEnVigueur();
    return inscrits().stream()
        .filter(l -> grilles.containsKey((Long) l[0]))
        .map(
            l ->
                new PrixDuJour(
                    (Long) l[6],
                    (Long) l[0],
                    grilles.get((Long) l[0]).tarif().prix(situation(l)).prix()))
        .toList();
  }

  private Map<Long, GrilleEnregistree> grillesEnVigueur() {
    var aujourdhui = LocalDate.now(horloge);
    Map<Long, GrilleEnregistree> grilles = new LinkedHashMap<>();
    lecture.lire(DE_LA_FAMILLE, usager.compteId()).stream()
        .filter(g -> g.tarif().validite().contient(aujourdhui))
        .forEach(g -> grilles.put(g.activiteId(), g));
    return grilles;
  }

  private List<Object[]> inscrits() {
    return lignes(INSCRITS, usager.compteId(), LocalDate.now(horloge).toString());
  }

  private static MonTarif monTarif(GrilleEnregistree grille, List<Object[]> inscrits) {
    var tarif = grille.tarif();
    var enfants =
        inscrits.stream()
            .map(
                l -> {
                  var prix = tarif.prix(situation(l));
                  return new MonTarif.EnfantTarife(
                      (String) l[2], prix.prix(), Messages.texte(prix.motif()));
                })
            .toList();
    return new MonTarif(
        (String) inscrits.get(0)[1], enfants, lignes(grille, situation(inscrits.get(0))));
  }

  private static List<MonTarif.Ligne> lignes(GrilleEnregistree grille, SituationTarifaire mienne) {
    var tranches =
        grille.tranches().stream()
            .sorted(Comparator.comparing(GrilleEnregistree.Tranche::quotientMin))
            .toList();
    return tranches.stream()
        .map(t -> new MonTarif.Ligne(t.libelle(), t.prix(), estLaMienne(t, mienne)))
        .toList();
  }

  private static boolean estLaMienne(GrilleEnregistree.Tranche tranche, SituationTarifaire mienne) {
    var quotient = mienne.quotient();
    return mienne.resident()
        && quotient != null
        && tranche.quotientMin().compareTo(quotient) <= 0
        && (tranche.quotientMax() == null || tranche.quotientMax().compareTo(quotient) > 0);
  }

  private static SituationTarifaire situation(Object[] l) {
    return new SituationTarifaire((BigDecimal) l[4], !(Boolean) l[3], ((Number) l[5]).intValue());
  }

  private static Map<Long, List<Tarif>> tarifs(List<GrilleEnregistree> grilles) {
    Map<Long, List<Tarif>> tarifs = new LinkedHashMap<>();
    grilles.forEach(
        g -> tarifs.computeIfAbsent(g.activiteId(), id -> new ArrayList<>()).add(g.tarif()));
    return tarifs;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(String sql, Object... parametres) {
    var requete = em.createNativeQuery(sql);
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    return requete.getResultList();
  }
}
