package fr.portailfamille.validite;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Tableaux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What agents wrote of the last day of documents: one statement, however many there are. */
@ApplicationScoped
class LectureDesReleves {

  private static final String RELEVES =
      """
      select r.document_id, cast(r.le at time zone cast(?2 as text) as date),
        c.prenom || ' ' || c.nom, r.avant, r.apres
      from releve_de_fin r join compte c on c.id = r.compte_id
      where r.document_id = any (cast(?1 as bigint[])) order by r.le desc, r.id desc""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** By document, newest first; a document nobody wrote on is absent. */
  @SuppressWarnings("unchecked")
  Map<Long, List<FinRelevee>> de(Collection<Long> documents) {
    List<Object[]> lignes =
        em.createNativeQuery(RELEVES)
            .setParameter(1, Tableaux.sql(documents))
            .setParameter(2, horloge.getZone().getId())
            .getResultList();
    return lignes.stream()
        .collect(
            Collectors.groupingBy(
                l -> (Long) l[0],
                Collectors.mapping(
                    l ->
                        new FinRelevee(
                            JourLu.de(l[1]), (String) l[2], JourLu.de(l[3]), JourLu.de(l[4])),
                    Collectors.toList())));
  }
}
