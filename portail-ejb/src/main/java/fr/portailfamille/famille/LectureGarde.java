package fr.portailfamille.famille;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Semaine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The children of any household and their custody, in one statement; whoever may ask is checked
 * before.
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

  @PersistenceContext private EntityManager em;

  /** Without children where there is no such household. */
  public FoyerGarde foyer(long id) {
    Map<Long, List<Object[]>> parEnfant = new LinkedHashMap<>();
    for (Object[] ligne : lignes(id)) {
      parEnfant.computeIfAbsent((Long) ligne[0], enfant -> new ArrayList<>()).add(ligne);
    }
    return new FoyerGarde(id, parEnfant.values().stream().map(LectureGarde::enfant).toList());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(long familleId) {
    return em.createNativeQuery(ENFANTS).setParameter(1, familleId).getResultList();
  }

  private static FoyerGarde.EnfantGarde enfant(List<Object[]> lignes) {
    Object[] l = lignes.get(0);
    List<RegleDeGarde> regles =
        lignes.stream().filter(g -> g[4] != null).map(LectureGarde::regle).toList();
    return new FoyerGarde.EnfantGarde(
        (Long) l[0],
        (String) l[1],
        (String) l[2],
        ((Date) l[3]).toLocalDate(),
        new CalendrierDeGarde(regles, List.of()));
  }

  private static RegleDeGarde regle(Object[] l) {
    LocalDate fin = l[8] == null ? SANS_FIN : ((Date) l[8]).toLocalDate();
    return new RegleDeGarde(
        (Long) l[4],
        RythmeDeGarde.valueOf((String) l[5]),
        Semaine.jours((Integer) l[6]),
        new Periode(((Date) l[7]).toLocalDate(), fin),
        DayOfWeek.of((Integer) l[9]));
  }
}
