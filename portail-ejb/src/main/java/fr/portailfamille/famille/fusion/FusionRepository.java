package fr.portailfamille.famille.fusion;

import fr.portailfamille.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The record of a merge, and the children who go from one household to the other. */
@ApplicationScoped
class FusionRepository {

  private static final String FUSION =
      """
      insert into fusion (gardee_id, absorbee_id, agent_id, le, motif, adresse_reprise)
      values (?1, ?2, ?3, ?4, ?5, ?6) returning id""";
  private static final String RESPONSABLE =
      """
      insert into fusion_responsable (fusion_id, absorbe_id, garde_id)
      select f.id, a.responsable_id, g.responsable_id from fusion f
      join membre a on a.famille_id = f.absorbee_id and a.responsable_id = ?2
      join membre g on g.famille_id = f.gardee_id and g.responsable_id = ?3
      where f.id = ?1""";
  private static final String ENFANT =
      """
      insert into fusion_enfant (fusion_id, absorbe_id, garde_id)
      select f.id, a.enfant_id, g.enfant_id from fusion f
      join rattachement a on a.famille_id = f.absorbee_id and a.enfant_id = ?2
      join rattachement g on g.famille_id = f.gardee_id and g.enfant_id = ?3
      where f.id = ?1""";
  private static final String ARRIVEE =
      """
      insert into rattachement (enfant_id, famille_id, depuis)
      select a.enfant_id, f.gardee_id, a.depuis from fusion f
      join rattachement a on a.famille_id = f.absorbee_id
      where f.id = ?1 and not exists (select 1 from fusion_enfant e
        where e.fusion_id = f.id and e.absorbe_id = a.enfant_id)
      on conflict do nothing""";

  /** The household kept has the child on the days it had it already, and on those of the other. */
  private static final String GARDE =
      """
      update garde t set famille_id = f.gardee_id from fusion f
      where f.id = ?1 and t.famille_id = f.absorbee_id
        and not exists (select 1 from fusion_enfant e
          where e.fusion_id = f.id and e.absorbe_id = t.enfant_id)""";

  private static final List<String> DEPARTS =
      List.of(
          "delete from garde t using fusion f where f.id = ?1 and t.famille_id = f.absorbee_id",
          "delete from membre t using fusion f where f.id = ?1 and t.famille_id = f.absorbee_id",
          "delete from rattachement t using fusion f where f.id = ?1 and t.famille_id = f.absorbee_id");

  private static final String ADRESSE =
      """
      insert into ancien_domicile (famille_id, numero_voie, complement, voie, code_postal, commune,
        hors_commune, fin)
      select id, numero_voie, complement, voie, code_postal, commune, hors_commune, cast(?2 as date)
      from famille where id = ?1
      on conflict (famille_id, fin) do nothing""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  long inscrire(Reunion reunion, long agent) {
    var id =
        (Number)
            em.createNativeQuery(FUSION)
                .setParameter(1, reunion.gardee())
                .setParameter(2, reunion.absorbee())
                .setParameter(3, agent)
                .setParameter(4, Timestamp.from(horloge.instant()))
                .setParameter(5, reunion.motif())
                .setParameter(6, reunion.adresseReprise())
                .getSingleResult();
    memes(RESPONSABLE, id.longValue(), reunion.responsables());
    memes(ENFANT, id.longValue(), reunion.enfants());
    return id.longValue();
  }

  /** Two records of one person, one in each household; anything else is not found. */
  private void memes(String requete, long fusion, Map<Long, Long> memes) {
    memes.forEach(
        (absorbe, garde) -> {
          int lignes =
              em.createNativeQuery(requete)
                  .setParameter(1, fusion)
                  .setParameter(2, absorbe)
                  .setParameter(3, garde)
                  .executeUpdate();
          if (lignes != 1) {
            throw new Introuvable();
          }
        });
  }

  void accueillirLesEnfants(long fusion) {
    executer(ARRIVEE, fusion);
    executer(GARDE, fusion);
  }

  void viderLeFoyer(long fusion) {
    DEPARTS.forEach(requete -> executer(requete, fusion));
  }

  private void executer(String requete, long fusion) {
    em.createNativeQuery(requete).setParameter(1, fusion).executeUpdate();
  }

  /** Days already past keep the price of where the household lived. */
  void garderLAdresse(long famille, LocalDate dernierJour) {
    em.createNativeQuery(ADRESSE)
        .setParameter(1, famille)
        .setParameter(2, dernierJour.toString())
        .executeUpdate();
  }
}
