package fr.portailfamille.prelevement;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.ColonneChiffree;
import fr.portailfamille.chiffrement.Emplacement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the mandates, seals and opens them. */
@ApplicationScoped
class Mandats {

  private static final String TABLE = "mandat";
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String DU_FOYER =
      "select m from Mandat m where m.familleId = :famille order by m.accepteLe desc, m.id desc";
  private static final String EN_COURS =
      "select m from Mandat m where m.familleId = :famille and m.fin is null";
  private static final String UN =
      "select m from Mandat m where m.id = :id and m.familleId = :famille";
  private static final String ACTIVITES =
      """
      select c.mandat_id, a.libelle from mandat m
      join mandat_activite c on c.mandat_id = m.id join activite a on a.id = c.activite_id
      where m.famille_id = ?1 order by a.ordre, a.libelle""";

  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;

  @Produces
  static ColonneChiffree contenusDesMandats() {
    return new ColonneChiffree(
        TABLE,
        """
        select id, contenu from mandat
        where not starts_with(contenu, ?1) order by id limit ?2 for update""",
        """
        with p as (select cast(?1 as bigint) as id, cast(?2 as text) as scelle)
        update mandat m set contenu = p.scelle from p where m.id = p.id""",
        100);
  }

  /** Latest first. */
  List<Mandat> duFoyer(long famille) {
    return em.createQuery(DU_FOYER, Mandat.class).setParameter("famille", famille).getResultList();
  }

  /** Neither replaced nor revoked: at most one, lapsed or not. */
  Optional<Mandat> enVigueur(long famille) {
    return em.createQuery(EN_COURS, Mandat.class)
        .setParameter("famille", famille)
        .getResultStream()
        .findFirst();
  }

  Optional<Mandat> find(long famille, long id) {
    return em.createQuery(UN, Mandat.class)
        .setParameter("id", id)
        .setParameter("famille", famille)
        .getResultStream()
        .findFirst();
  }

  Optional<Mandat> find(long id) {
    return Optional.ofNullable(em.find(Mandat.class, id));
  }

  /** Names by mandate; a mandate for all activities is absent. */
  Map<Long, List<String>> activites(long famille) {
    @SuppressWarnings("unchecked")
    List<Object[]> lignes =
        em.createNativeQuery(ACTIVITES).setParameter(1, famille).getResultList();
    return lignes.stream()
        .collect(
            Collectors.groupingBy(
                ligne -> ((Number) ligne[0]).longValue(),
                Collectors.mapping(ligne -> (String) ligne[1], Collectors.toList())));
  }

  ContenuMandat ouvrir(Mandat mandat) {
    return JSON.fromJson(
        chiffrement.dechiffrer(lieu(mandat), mandat.contenu()), ContenuMandat.class);
  }

  void ajouter(Mandat mandat, ContenuMandat contenu) {
    em.persist(mandat);
    mandat.garder(chiffrement.chiffrer(lieu(mandat), JSON.toJson(contenu)));
  }

  void synchroniser() {
    em.flush();
  }

  private static Emplacement lieu(Mandat mandat) {
    return new Emplacement(TABLE, mandat.id());
  }
}
