package fr.portailfamille.tarification;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads grids, their brackets and their reductions in two statements, however many they are. */
@ApplicationScoped
class LectureGrilles {

  private static final String GRILLES =
      """
      select g.id, g.activite_id, g.debut, g.fin, g.prix_sans_quotient, g.prix_hors_commune,
        t.quotient_min, t.quotient_max, t.prix
      from grille_tarifaire g left join tranche_tarif t on t.grille_id = g.id
      where g.activite_id in (%s) order by g.id, t.quotient_min
      """;
  private static final String REDUCTIONS =
      """
      select r.grille_id, r.rang, r.pourcentage
      from reduction_fratrie r join grille_tarifaire g on g.id = r.grille_id
      where g.activite_id in (%s)
      """;

  @PersistenceContext private EntityManager em;

  /**
   * @param activites a subquery of ids, whose only parameter is {@code ?1}
   */
  List<GrilleEnregistree> lire(String activites, Object parametre) {
    Map<Long, Map<Integer, BigDecimal>> reductions = new HashMap<>();
    for (Object[] r : lignes(REDUCTIONS.formatted(activites), parametre)) {
      reductions
          .computeIfAbsent((Long) r[0], id -> new HashMap<>())
          .put((Integer) r[1], (BigDecimal) r[2]);
    }
    Map<Long, GrilleEnregistree> grilles = new LinkedHashMap<>();
    for (Object[] l : lignes(GRILLES.formatted(activites), parametre)) {
      var grille =
          grilles.computeIfAbsent(
              (Long) l[0], id -> grille(l, reductions.getOrDefault(id, Map.of())));
      if (l[6] != null) {
        grille
            .tranches()
            .add(
                new GrilleEnregistree.Tranche((BigDecimal) l[6], (BigDecimal) l[7], montant(l[8])));
      }
    }
    return List.copyOf(grilles.values());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(String sql, Object parametre) {
    return em.createNativeQuery(sql).setParameter(1, parametre).getResultList();
  }

  private static GrilleEnregistree grille(Object[] l, Map<Integer, BigDecimal> reductions) {
    return new GrilleEnregistree(
        (Long) l[0],
        (Long) l[1],
        JourLu.de(l[2]),
        JourLu.de(l[3]),
        montant(l[4]),
        montant(l[5]),
        new ArrayList<>(),
        reductions);
  }

  private static Montant montant(Object valeur) {
    return valeur == null ? null : Montant.of((BigDecimal) valeur);
  }
}
