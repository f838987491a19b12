package fr.portailfamille.renouvellement;

import fr.portailfamille.demarche.EtatDemarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The campaign of the day and where a household is with it: a fixed number of statements. */
@ApplicationScoped
class LectureRenouvellement {

  private static final String COURANTE =
      """
      select c from CampagneRenouvellement c where c.ouverture <= :jour
      order by c.ouverture desc, c.id desc""";
  private static final String ANNEE = "select libelle from annee_scolaire where id = ?1";
  private static final String VALIDEES =
      "select f.type from FicheValidee f where f.campagneId = :campagne and f.familleId = :famille";
  private static final String VALIDE_LE =
      "select le from dossier_valide where campagne_id = ?1 and famille_id = ?2";
  private static final String DEMARCHES =
      """
      select d.type, d.etat from demarche d
      where d.famille_id = ?1 and (d.numero is not null or d.compte_id = ?2)
        and coalesce(d.deposee_le, d.cree_le) >= ?3
        and d.type in (select f.type from fiche_demandee f where f.campagne_id = ?4)
      """;

  @PersistenceContext private EntityManager em;
  @Inject private FichesAnnuelles fiches;
  @Inject private Clock horloge;

  LocalDate aujourdHui() {
    return LocalDate.now(horloge);
  }

  /** The last one that has opened, even closed since. */
  Optional<CampagneRenouvellement> courante() {
    return em.createQuery(COURANTE, CampagneRenouvellement.class)
        .setParameter("jour", aujourdHui())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  MonRenouvellement lire(CampagneRenouvellement campagne, long famille, long compte) {
    var validees = Set.copyOf(validees(campagne, famille));
    var demarches = demarches(campagne, famille, compte);
    var demandees = campagne.fiches();
    var lignes =
        fiches.toutes().stream()
            .map(FicheAnnuelle::demarche)
            .filter(type -> demandees.containsKey(type.code()))
            .map(
                type ->
                    new LigneFiche(
                        type.code(),
                        type.page(),
                        demandees.get(type.code()),
                        EtatFiche.de(
                            validees.contains(type.code()),
                            demarches.getOrDefault(type.code(), Set.of()))))
            .toList();
    return new MonRenouvellement(
        annee(campagne),
        campagne.fermeture(),
        campagne.estOuverte(aujourdHui()),
        lignes,
        valideLe(campagne, famille));
  }

  private String annee(CampagneRenouvellement campagne) {
    return (String)
        em.createNativeQuery(ANNEE).setParameter(1, campagne.anneeId()).getSingleResult();
  }

  private List<String> validees(CampagneRenouvellement campagne, long famille) {
    return em.createQuery(VALIDEES, String.class)
        .setParameter("campagne", campagne.id())
        .setParameter("famille", famille)
        .getResultList();
  }

  private Map<String, Set<EtatDemarche>> demarches(
      CampagneRenouvellement campagne, long famille, long compte) {
    Instant ouverture = campagne.ouverture().atStartOfDay(horloge.getZone()).toInstant();
    List<?> lignes =
        em.createNativeQuery(DEMARCHES)
            .setParameter(1, famille)
            .setParameter(2, compte)
            .setParameter(3, Timestamp.from(ouverture))
            .setParameter(4, campagne.id())
            .getResultList();
    var etats = new HashMap<String, Set<EtatDemarche>>();
    for (var ligne : lignes) {
      var colonnes = (Object[]) ligne;
      etats
          .computeIfAbsent((String) colonnes[0], type -> EnumSet.noneOf(EtatDemarche.class))
          .add(EtatDemarche.valueOf((String) colonnes[1]));
    }
    return etats;
  }

  private Instant valideLe(CampagneRenouvellement campagne, long famille) {
    List<?> lignes =
        em.createNativeQuery(VALIDE_LE)
            .setParameter(1, campagne.id())
            .setParameter(2, famille)
            .getResultList();
    return lignes.isEmpty() ? null : ((Timestamp) lignes.get(0)).toInstant();
  }
}
