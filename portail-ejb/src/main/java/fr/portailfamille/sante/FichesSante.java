package fr.portailfamille.sante;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.ColonneChiffree;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the sheets and opens them: two statements for a household, whatever its children. */
@ApplicationScoped
class FichesSante {

  private static final String TABLE = "fiche_sante";
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String ENFANTS =
      """
      select e from Enfant e where exists (
        select r.enfantId from Rattachement r
        where r.enfantId = e.id and r.familleId = :famille)
      order by e.neLe, e.prenom, e.id""";
  private static final String FICHES =
      """
      select f from FicheSante f where exists (
        select r.enfantId from Rattachement r
        where r.enfantId = f.enfantId and r.familleId = :famille)""";

  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;

  @Produces
  static ColonneChiffree contenus() {
    return new ColonneChiffree(
        TABLE,
        """
        select enfant_id, contenu from fiche_sante
        where not starts_with(contenu, ?1) order by enfant_id limit ?2 for update""",
        """
        with p as (select cast(?1 as bigint) as id, cast(?2 as text) as scelle)
        update fiche_sante f set contenu = p.scelle from p where f.enfant_id = p.id""",
        100);
  }

  /** Of a household, eldest first. */
  List<Enfant> enfants(long famille) {
    return em.createQuery(ENFANTS, Enfant.class).setParameter("famille", famille).getResultList();
  }

  /** By child; a child without a sheet is absent. */
  Map<Long, FicheSante> duFoyer(long famille) {
    return em.createQuery(FICHES, FicheSante.class)
        .setParameter("famille", famille)
        .getResultStream()
        .collect(Collectors.toMap(FicheSante::enfantId, Function.identity()));
  }

  List<FicheSante> des(Collection<Long> enfants) {
    return enfants.isEmpty()
        ? List.of()
        : em.createQuery(
                "select f from FicheSante f where f.enfantId in :enfants", FicheSante.class)
            .setParameter("enfants", enfants)
            .getResultList();
  }

  Optional<FicheSante> find(long enfant) {
    return Optional.ofNullable(em.find(FicheSante.class, enfant));
  }

  SanteDeclaree ouvrir(FicheSante fiche) {
    return JSON.fromJson(
        chiffrement.dechiffrer(lieu(fiche.enfantId()), fiche.contenu()), SanteDeclaree.class);
  }

  String sceller(long enfant, SanteDeclaree sante) {
    return chiffrement.chiffrer(lieu(enfant), JSON.toJson(sante));
  }

  private static Emplacement lieu(long enfant) {
    return new Emplacement(TABLE, enfant);
  }
}
