package fr.portailfamille.demarche;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a household may file once a school year only, and has filed: whoever of it did, and even
 * before it was a household. What is refused or given up does not count, nor what was filed before
 * a campaign asked it anew. Before the first school year the town has entered, nothing is limited.
 */
@ApplicationScoped
class Frequences {

  private static final String DEPOSEES =
      """
      select d.type, d.numero, d.deposee_le from demarche d
      where d.deposee_le >= ?1 and d.etat not in ('REFUSEE', 'ABANDONNEE')
        and (d.famille_id = ?2 or d.famille_id is null and (d.compte_id = ?3
          or d.compte_id in (select r.compte_id from membre m
            join responsable r on r.id = m.responsable_id where m.famille_id = ?4)))
      order by d.deposee_le desc, d.id desc""";
  private static final String VERROU = "select id from famille where id = ?1 for no key update";
  private static final long AUCUNE = -1;

  @PersistenceContext private EntityManager em;
  @Inject private ReglagesDemarches reglages;
  @Inject private Rentree rentree;
  @Inject private DemandesAnnuelles demandes;
  @Inject private DemarcheRepository demarches;
  @Inject private Clock horloge;

  /** By type; in as many statements however many types are limited. */
  Map<String, Motif> dejaFaites(Demandeur demandeur) {
    var annuelles = reglages.annuelles();
    if (annuelles.isEmpty()) {
      return Map.of();
    }
    var demandees = demandes.enCours();
    var faites = new HashMap<String, Motif>();
    for (var ligne : deposees(demandeur)) {
      var type = (String) ligne[0];
      var le = ((Timestamp) ligne[2]).toInstant();
      if (annuelles.contains(type) && !le.isBefore(demandees.getOrDefault(type, Instant.MIN))) {
        faites.putIfAbsent(type, motif((String) ligne[1], le));
      }
    }
    return faites;
  }

  /**
   * The same when a draft is about to be filed: of two guardians at the same moment, the second
   * waits, and sees what the first has filed.
   */
  Optional<Motif> dejaFaite(TypeDemarche<?> type, Demandeur demandeur) {
    if (!reglages.annuelles().contains(type.code())) {
      return Optional.empty();
    }
    demandeur
        .famille()
        .ifPresentOrElse(
            famille -> em.createNativeQuery(VERROU).setParameter(1, famille).getResultList(),
            () -> demarches.unALaFois(demandeur.compteId()));
    return Optional.ofNullable(dejaFaites(demandeur).get(type.code()));
  }

  private Motif motif(String numero, Instant le) {
    return Motif.of("DejaFaiteCetteAnnee", numero, le.atZone(horloge.getZone()).toLocalDate());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> deposees(Demandeur demandeur) {
    long famille = demandeur.famille().orElse(AUCUNE);
    return rentree
        .precedant(LocalDate.now(horloge))
        .map(
            debut ->
                (List<Object[]>)
                    em.createNativeQuery(DEPOSEES)
                        .setParameter(
                            1, Timestamp.from(debut.atStartOfDay(horloge.getZone()).toInstant()))
                        .setParameter(2, famille)
                        .setParameter(3, demandeur.compteId())
                        .setParameter(4, famille)
                        .getResultList())
        .orElse(List.of());
  }
}
