package fr.portailfamille.famille;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.commun.Tableaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The custody of the children of any household, or of any children, in one statement; whoever may
 * ask is checked before.
 */
@ApplicationScoped
public class LectureGarde {

  private static final LocalDate SANS_FIN = LocalDate.of(9999, 12, 31);
  private static final String ENFANTS =
      """
      select e.id, e.prenom, e.nom, e.ne_le,
        g.famille_id, g.rythme, g.jours, g.debut, g.fin, g.bascule
      from rattachement r
      join enfant e on e.id = r.enfant_id
      left join garde g on g.enfant_id = e.id
      where r.famille_id = ?1
      order by e.ne_le, e.id, g.priorite desc, g.id""";

  private static final String REGLES =
      """
      select g.enfant_id, g.famille_id, g.rythme, g.jours, g.debut, g.fin, g.bascule
      from garde g where g.enfant_id = any(cast(?1 as bigint[]))
      order by g.priorite desc, g.id""";

  @PersistenceContext private EntityManager em;

  /** Without children where there is no such household. */
  public FoyerGarde foyer(long id) {
    Map<Long, List<Object[]>> parEnfant = new LinkedHashMap<>();
    for (Object[] ligne : lignes(id)) {
      parEnfant.computeIfAbsent((Long) ligne[0], enfant -> new ArrayList<>()).add(ligne);
    }
    return new FoyerGarde(id, parEnfant.values().stream().map(LectureGarde::enfant).toList());
  }

  /** One for each of these children, without a rule where the child is of one household. */
  @SuppressWarnings("unchecked")
  public Map<Long, CalendrierDeGarde> calendriers(Collection<Long> enfants) {
    List<Object[]> lignes =
        em.createNativeQuery(REGLES).setParameter(1, Tableaux.sql(enfants)).getResultList();
    Map<Long, List<RegleDeGarde>> regles =
        lignes.stream()
            .collect(
                Collectors.groupingBy(
                    l -> (Long) l[0], Collectors.mapping(l -> regle(l, 1), Collectors.toList())));
    return enfants.stream()
        .collect(
            Collectors.toMap(
                enfant -> enfant,
                enfant ->
                    new CalendrierDeGarde(regles.getOrDefault(enfant, List.of()), List.of())));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(long familleId) {
    return em.createNativeQuery(ENFANTS).setParameter(1, familleId).getResultList();
  }

  private static FoyerGarde.EnfantGarde enfant(List<Object[]> lignes) {
    Object[] l = lignes.get(0);
    List<RegleDeGarde> regles =
        lignes.stream().filter(g -> g[4] != null).map(g -> regle(g, 4)).toList();
    return new FoyerGarde.EnfantGarde(
        (Long) l[0],
        (String) l[1],
        (String) l[2],
        ((Date) l[3]).toLocalDate(),
        new CalendrierDeGarde(regles, List.of()));
  }

  /** {@code i}: where the household is; the rest of the rule follows. */
  private static RegleDeGarde regle(Object[] l, int i) {
    LocalDate fin = l[i + 4] == null ? SANS_FIN : ((Date) l[i + 4]).toLocalDate();
    return new RegleDeGarde(
        (Long) l[i],
        RythmeDeGarde.valueOf((String) l[i + 1]),
        Semaine.jours((Integer) l[i + 2]),
        new Periode(((Date) l[i + 3]).toLocalDate(), fin),
        DayOfWeek.of((Integer) l[i + 5]));
  }
}
