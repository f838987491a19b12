package fr.portailfamille.scolarite.passage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How far the passage to a school year is, class by class. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PassageQueries {

  private static final String PASSAGES =
      """
      select p.id, p.le, c.prenom || ' ' || c.nom,
        (select count(*) from scolarite s where s.passage_id = p.id)
      from passage_annee p join compte c on c.id = p.compte_id
      where p.annee_id = ?1 and p.annule_le is null order by p.le desc, p.id desc""";

  @PersistenceContext private EntityManager em;
  @Inject private LecturePassage lecture;

  /** One group, its children and where each of them may go. */
  public record Classe(
      Annees annees, String ecole, List<EnfantEnPassage> enfants, List<Choix> possibles)
      implements Serializable {}

  public record Choix(String cle, String libelle, boolean maintien) implements Serializable {}

  /** A passage already made; {@code enfants} those it still stands for. */
  public record LignePassage(long id, Instant fait, String agent, long enfants)
      implements Serializable {}

  /** The years children may pass to, the last one first; none when the next year is not there. */
  public List<Annees> annees() {
    return lecture.annees();
  }

  /** By school, then by level. */
  public List<LigneGroupe> groupes(long annee) {
    var destinations = lecture.destinations();
    Map<Groupe, List<EnfantEnPassage>> parGroupe =
        lecture.enfants(lecture.annees(annee)).stream()
            .collect(Collectors.groupingBy(EnfantEnPassage::groupe));
    return parGroupe.entrySet().stream()
        .map(e -> ligne(e.getKey(), e.getValue(), destinations))
        .sorted(
            Comparator.comparing(LigneGroupe::ecole)
                .thenComparing(ligne -> ligne.groupe().etablissementId())
                .thenComparing(ligne -> ligne.groupe().niveau()))
        .toList();
  }

  private static LigneGroupe ligne(
      Groupe groupe, List<EnfantEnPassage> enfants, Destinations destinations) {
    return new LigneGroupe(
        groupe,
        destinations.nom(groupe.etablissementId()),
        enfants.size(),
        compter(enfants, enfant -> enfant.deja() != null),
        compter(enfants, EnfantEnPassage::enAttente));
  }

  private static long compter(List<EnfantEnPassage> enfants, Predicate<EnfantEnPassage> condition) {
    return enfants.stream().filter(condition).count();
  }

  public Classe classe(long annee, Groupe groupe) {
    var annees = lecture.annees(annee);
    var destinations = lecture.destinations();
    var possibles =
        destinations.possibles(groupe).stream()
            .map(
                vers ->
                    new Choix(
                        vers.cle(),
                        vers.niveau().getLibelle()
                            + " – "
                            + destinations.nom(vers.etablissementId()),
                        vers.equals(groupe)))
            .toList();
    return new Classe(
        annees,
        destinations.nom(groupe.etablissementId()),
        lecture.enfants(annees, groupe, destinations),
        possibles);
  }

  /** Latest first. */
  @SuppressWarnings("unchecked")
  public List<LignePassage> passages(long annee) {
    List<Object[]> lignes = em.createNativeQuery(PASSAGES).setParameter(1, annee).getResultList();
    return lignes.stream()
        .map(
            l ->
                new LignePassage(
                    (Long) l[0], ((Timestamp) l[1]).toInstant(), (String) l[2], (Long) l[3]))
        .toList();
  }
}
