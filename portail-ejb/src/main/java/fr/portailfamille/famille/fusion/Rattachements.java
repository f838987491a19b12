package fr.portailfamille.famille.fusion;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every feature does in a merge: as many statements whatever the two households hold. */
@ApplicationScoped
public class Rattachements {

  @PersistenceContext private EntityManager em;
  @Inject @Any private Instance<RattachementFusion> parts;

  /** {@code table.column} of everything a feature answers for. */
  public Set<String> colonnes() {
    return parts.stream()
        .flatMap(
            part ->
                Stream.concat(
                    part.laissees().stream(),
                    part.deplacements().stream().flatMap(d -> d.colonnes().stream())))
        .collect(Collectors.toSet());
  }

  void exigerPossible(long fusion) {
    enOrdre().stream()
        .flatMap(part -> part.empechements().stream())
        .flatMap(empechement -> verifier(empechement, fusion).stream())
        .findFirst()
        .ifPresent(
            motif -> {
              throw new RegleMetierException(motif);
            });
  }

  void deplacer(long fusion) {
    for (var part : enOrdre()) {
      part.deplacements().stream()
          .map(deplacement -> em.createNativeQuery(deplacement.sql()).setParameter(1, fusion))
          .forEach(requete -> requete.executeUpdate());
      part.achever(fusion);
    }
  }

  /** The same one each time, so that two merges never wait for each other. */
  private List<RattachementFusion> enOrdre() {
    return parts
        .handlesStream()
        .sorted(Comparator.comparing(poignee -> poignee.getBean().getBeanClass().getName()))
        .map(Instance.Handle::get)
        .map(RattachementFusion.class::cast)
        .toList();
  }

  private Optional<Motif> verifier(Empechement empechement, long fusion) {
    List<?> lignes =
        em.createNativeQuery(empechement.sql()).setParameter(1, fusion).getResultList();
    return lignes.stream().findFirst().map(ligne -> Motif.of(empechement.cle(), ligne));
  }
}
