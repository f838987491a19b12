package fr.portailfamille.renouvellement;

import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.reouverture.Reouvertures;
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
  @Inject private Reouvertures reouvertures;
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
    var rouvertes = reouvertures.enCours(famille);
    var demandees = campagne.fiches();
    var lignes =
        fiches.toutes().stream()
            .map(FicheAnnuelle::demarche)
            .filter(type -> demandees.containsKey(type.code()))
            .map(
                type -> {
                  var depuis = demarches.getOrDefault(type.code(), Set.of());
                  var rouverte = rouvertes.get(type.code());
                  return new LigneFiche(
                      type.code(),
                      type.page(),
                      demandees.get(type.code()),
                      rouverte == null
                          ? EtatFiche.de(validees.contains(type.code()), depuis)
                          : EtatFiche.rouverte(depuis),
                      dernierJour(campagne, rouverte),
                      rouverte != null);
                })
            .toList();
    var jusquAu = dernierJour(campagne, famille);
    return new MonRenouvellement(
        annee(campagne),
        campagne.fermeture(),
        jusquAu,
        !aujourdHui().isAfter(jusquAu),
        lignes,
        valideLe(campagne, famille));
  }

  /** Of a sheet; null when it is too late. */
  private LocalDate dernierJour(CampagneRenouvellement campagne, LocalDate rouverte) {
    var fermeture = campagne.estOuverte(aujourdHui()) ? campagne.fermeture() : null;
    return rouverte == null || (fermeture != null && fermeture.isAfter(rouverte))
        ? fermeture
        : rouverte;
  }

  /** To validate everything in the end: who had a sheet reopened has as much time for that. */
  private LocalDate dernierJour(CampagneRenouvellement campagne, long famille) {
    return reouvertures
        .dernierJour(famille, campagne.fiches().keySet(), ouverture(campagne))
        .filter(campagne.fermeture()::isBefore)
        .orElse(campagne.fermeture());
  }

  Instant ouverture(CampagneRenouvellement campagne) {
    return campagne.ouverture().atStartOfDay(horloge.getZone()).toInstant();
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
    List<?> lignes =
        em.createNativeQuery(DEMARCHES)
            .setParameter(1, famille)
            .setParameter(2, compte)
            .setParameter(3, Timestamp.from(ouverture(campagne)))
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
