package fr.portailfamille.famille;

import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The journal of a household: what changed or was read, when and by whom. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JournalQueries {

  private static final String TOUT =
      """
      with foyer as (select cast(?1 as bigint) as id)
      select e.le, c.prenom || ' ' || c.nom, e.demarche, cast(e.faits as text), e.source,
        count(*) over ()
      from (%s) e left join compte c on c.id = e.auteur
      order by e.le desc, e.source, e.demarche desc limit ?2 offset ?3""";
  private static final String UNE =
      "select %d as source, s.le, s.auteur, s.demarche, s.faits from (%s) s";

  @PersistenceContext private EntityManager em;
  @Inject @Any private Instance<SourceDEvenements> sources;

  private List<SourceDEvenements> parRang;
  private String sql;

  @PostConstruct
  void reunir() {
    parRang = sources.stream().toList();
    sql =
        TOUT.formatted(
            IntStream.range(0, parRang.size())
                .mapToObj(rang -> UNE.formatted(rang, parRang.get(rang).sql()))
                .collect(Collectors.joining(" union all ")));
  }

  /** Latest first, in one statement. */
  @SuppressWarnings("unchecked")
  public Slice<Evenement> duFoyer(long famille, int debut, int taille) {
    List<Object[]> lignes =
        em.createNativeQuery(sql)
            .setParameter(1, famille)
            .setParameter(2, taille)
            .setParameter(3, debut)
            .getResultList();
    var total = lignes.isEmpty() ? 0 : ((Number) lignes.get(0)[5]).longValue();
    return new Slice<>(lignes.stream().map(this::evenement).toList(), total);
  }

  private Evenement evenement(Object[] l) {
    var source = parRang.get(((Number) l[4]).intValue());
    return new Evenement(
        ((Timestamp) l[0]).toInstant(),
        (String) l[1],
        source.texte(faits((String) l[3])),
        (Long) l[2]);
  }

  private static List<String> faits(String json) {
    try (var lecteur = Json.createReader(new StringReader(json))) {
      return lecteur.readArray().stream().map(JournalQueries::texte).collect(Collectors.toList());
    }
  }

  private static String texte(JsonValue valeur) {
    return valeur instanceof JsonString texte ? texte.getString() : null;
  }
}
