package fr.portailfamille.scolarite.passage;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Moves children up to the next school year, all those of a call or none. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class PassageService {

  private static final String OUVRIR =
      """
      insert into passage_annee (annee_id, compte_id, le)
      values (?1, ?2, cast(?3 as timestamptz)) returning id""";

  /** A child leaves its sector only by a démarche: what was granted goes on at the same school. */
  private static final String ECRIRE =
      """
      with p as (select cast(?1 as bigint) as passage_id, cast(?2 as bigint) as precedente_id)
      insert into scolarite
        (enfant_id, annee_id, etablissement_id, niveau, hors_secteur, passage_id)
      select s.enfant_id, a.annee_id, v.ecole, v.niveau,
        s.hors_secteur and s.etablissement_id = v.ecole, a.id
      from p join passage_annee a on a.id = p.passage_id
      cross join unnest(cast(?3 as bigint[]), cast(?4 as bigint[]), cast(?5 as text[]))
        as v(enfant, ecole, niveau)
      join scolarite s on s.enfant_id = v.enfant and s.annee_id = p.precedente_id
      on conflict (enfant_id, annee_id) do nothing""";

  /** What a démarche decided since, or what an enrolment rests on, stays. */
  private static final String DEFAIRE =
      """
      delete from scolarite s using passage_annee a join annee_scolaire y on y.id = a.annee_id
      where a.id = ?1 and s.passage_id = a.id and s.demarche_id is null
        and not exists (select 1 from inscription i where i.enfant_id = s.enfant_id
          and i.etablissement_id = s.etablissement_id and i.debut <= y.fin and i.fin >= y.debut)""";

  private static final String ANNULER =
      """
      update passage_annee set annule_le = cast(?2 as timestamptz), annule_par = ?3
      where id = ?1 and annule_le is null""";
  private static final String VIDE = "delete from passage_annee where id = ?1";
  private static final String GARDES = "select count(*) from scolarite where passage_id = ?1";

  @PersistenceContext private EntityManager em;
  @Inject private LecturePassage lecture;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** What came of it: how many children now have a school, and how many an agent has to look at. */
  public record Resultat(long faits, long restes) {}

  /**
   * The children of whole groups go where they are proposed to.
   *
   * @throws Introuvable such a passage does not exist
   */
  public Resultat faire(long annee, Set<Groupe> groupes) {
    var annees = lecture.annees(annee);
    var restants =
        lecture.enfants(annees, lecture.destinations()).stream()
            .filter(enfant -> groupes.contains(enfant.groupe()) && enfant.aDecider())
            .toList();
    Map<Long, Groupe> decisions = new LinkedHashMap<>();
    restants.stream()
        .filter(enfant -> enfant.proposee() != null)
        .forEach(enfant -> decisions.put(enfant.id(), enfant.proposee()));
    long faits = ecrire(annees, decisions);
    return new Resultat(faits, restants.size() - faits);
  }

  /**
   * Each child of one group goes where the agent says.
   *
   * @param choix by child; one left out stays undecided
   * @throws Introuvable a child is not of the group, or may not go there
   */
  public Resultat faire(long annee, Groupe groupe, Map<Long, Groupe> choix) {
    var annees = lecture.annees(annee);
    var destinations = lecture.destinations();
    var possibles = destinations.possibles(groupe);
    Map<Long, EnfantEnPassage> enfants =
        lecture.enfants(annees, groupe, destinations).stream()
            .collect(Collectors.toMap(EnfantEnPassage::id, Function.identity()));
    if (!enfants.keySet().containsAll(choix.keySet()) || !possibles.containsAll(choix.values())) {
      throw new Introuvable();
    }
    Map<Long, Groupe> decisions = new LinkedHashMap<>(choix);
    decisions.keySet().removeIf(enfant -> !enfants.get(enfant).aDecider());
    long faits = ecrire(annees, decisions);
    return new Resultat(faits, choix.size() - faits);
  }

  /**
   * Undoes a passage as far as nothing rests on it.
   *
   * @return how many children keep the school they were given
   * @throws Introuvable there is no such passage
   * @throws RegleMetierException it is undone already
   */
  public long annuler(long passage) {
    int annule =
        em.createNativeQuery(ANNULER)
            .setParameter(1, passage)
            .setParameter(2, horloge.instant().toString())
            .setParameter(3, usager.acteurId())
            .executeUpdate();
    if (annule == 0) {
      throw new RegleMetierException("PassageDejaAnnule");
    }
    em.createNativeQuery(DEFAIRE).setParameter(1, passage).executeUpdate();
    return (Long) em.createNativeQuery(GARDES).setParameter(1, passage).getSingleResult();
  }

  private long ecrire(Annees annees, Map<Long, Groupe> decisions) {
    if (decisions.isEmpty()) {
      return 0;
    }
    List<Groupe> vers = List.copyOf(decisions.values());
    long passage = ouvrir(annees);
    int ecrits =
        em.createNativeQuery(ECRIRE)
            .setParameter(1, passage)
            .setParameter(2, annees.precedenteId())
            .setParameter(3, Tableaux.sql(decisions.keySet()))
            .setParameter(4, Tableaux.sql(vers.stream().map(Groupe::etablissementId).toList()))
            .setParameter(5, Tableaux.sql(vers.stream().map(Groupe::niveau).toList()))
            .executeUpdate();
    if (ecrits == 0) {
      em.createNativeQuery(VIDE).setParameter(1, passage).executeUpdate();
    }
    return ecrits;
  }

  private long ouvrir(Annees annees) {
    return (Long)
        em.createNativeQuery(OUVRIR)
            .setParameter(1, annees.id())
            .setParameter(2, usager.acteurId())
            .setParameter(3, horloge.instant().toString())
            .getSingleResult();
  }
}
