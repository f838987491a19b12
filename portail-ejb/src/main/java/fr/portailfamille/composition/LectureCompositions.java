package fr.portailfamille.composition;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Memoire;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published versions, kept in memory: those in force read again at most {@value #FRAICHEUR} s
 * later, each version once, since it never changes.
 */
@ApplicationScoped
class LectureCompositions {

  private static final int FRAICHEUR = 10;
  private static final String EN_VIGUEUR =
      """
      select v, c.retireeLe from VersionPubliee v join Composition c on c.id = v.compositionId
      where v.remplaceeLe is null order by c.id""";
  private static final String ENFANTS =
      """
      select e from Enfant e where exists (
        select r.enfantId from Rattachement r
        where r.enfantId = e.id and r.familleId = :famille)
      order by e.neLe, e.prenom""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  private final Memoire<List<EnVigueur>> memoire =
      new Memoire<>(Duration.ofSeconds(FRAICHEUR), this::charger);
  private final Map<Long, Figee> versions = new ConcurrentHashMap<>();

  /** A version, whose it is, and what it asks. */
  record Figee(long id, long compositionId, Definition definition) {}

  /** The version families fill in, as long as the composition is not withdrawn. */
  record EnVigueur(Figee version, boolean retiree) {}

  List<EnVigueur> enVigueur() {
    return memoire.lire();
  }

  /**
   * @throws Introuvable there is no such version of this composition
   */
  Definition definition(long composition, Long version) {
    var figee = figee(version);
    if (figee.compositionId() != composition) {
      throw new Introuvable();
    }
    return figee.definition();
  }

  /**
   * @throws Introuvable there is no such version
   */
  Definition definition(Long version) {
    return figee(version).definition();
  }

  private Figee figee(Long version) {
    if (version == null) {
      throw new Introuvable();
    }
    var connue = versions.get(version);
    return connue == null ? figer(em.find(VersionPubliee.class, version)) : connue;
  }

  /** First names by id, eldest first. */
  Map<String, String> prenoms(long famille) {
    var prenoms = new LinkedHashMap<String, String>();
    em.createQuery(ENFANTS, Enfant.class)
        .setParameter("famille", famille)
        .getResultStream()
        .forEach(e -> prenoms.put(String.valueOf(e.id()), e.prenom() + " " + e.nom()));
    return prenoms;
  }

  LocalDate aujourdHui() {
    return LocalDate.now(horloge);
  }

  void oublier(@Observes(during = TransactionPhase.AFTER_SUCCESS) CompositionsChangees changees) {
    memoire.oublier();
  }

  private List<EnVigueur> charger() {
    return em.createQuery(EN_VIGUEUR, Object[].class)
        .getResultStream()
        .map(ligne -> new EnVigueur(figer((VersionPubliee) ligne[0]), ligne[1] != null))
        .toList();
  }

  private Figee figer(VersionPubliee version) {
    if (version == null) {
      throw new Introuvable();
    }
    return versions.computeIfAbsent(
        version.id(), id -> new Figee(id, version.compositionId(), version.definition()));
  }
}
