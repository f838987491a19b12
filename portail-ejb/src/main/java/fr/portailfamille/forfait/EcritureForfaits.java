package fr.portailfamille.forfait;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.reservation.ConditionsReservation;
import fr.portailfamille.reservation.JoursAuForfait;
import fr.portailfamille.reservation.ReservationAuForfait;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Writes accepted packages and books their days, and says what stands in the way. */
@ApplicationScoped
class EcritureForfaits {

  private static final String ECRIRE =
      """
      insert into forfait (famille_id, enfant_id, activite_id, jours, debut, fin, demarche_id, accepte_par)
      select ?1, d.enfant_id, d.activite_id, d.jours, d.debut, d.fin, ?2, ?8
      from unnest(cast(?3 as bigint[]), cast(?4 as bigint[]), cast(?5 as integer[]),
        cast(?6 as date[]), cast(?7 as date[])) as d(enfant_id, activite_id, jours, debut, fin)""";

  @PersistenceContext private EntityManager em;
  @Inject private OffreAuForfait offre;
  @Inject private ReservationAuForfait reservations;
  @Inject private ConditionsReservation conditions;
  @Inject private UsagerCourant usager;

  /** The household is locked: two démarches cannot both give a child a package. */
  void accepter(Demarche demarche, ForfaitsDemandes form) {
    long famille = demarche.getFamilleId();
    em.find(Famille.class, famille, LockModeType.PESSIMISTIC_WRITE);
    var situation = situation(famille);
    form.voulus().stream()
        .flatMap(demande -> situation.obstacle(demande).stream())
        .findFirst()
        .ifPresent(
            motif -> {
              throw new RegleMetierException(motif);
            });
    var jours = situation.aReserver(form.voulus());
    reservations.reserver(famille, jours);
    ecrire(demarche, jours);
    form.conditionsAcceptees()
        .ifPresent(
            texte -> conditions.retenir(demarche.getCompteId(), texte, demarche.deposeeLe()));
  }

  /** What an agent should know: why some of it could not be accepted now, or not from that day. */
  List<Motif> aSignaler(Demarche demarche, ForfaitsDemandes form) {
    long famille = demarche.getFamilleId();
    var situation = situation(famille);
    var possibles =
        form.voulus().stream().filter(demande -> situation.obstacle(demande).isEmpty()).toList();
    var motifs = new ArrayList<>(form.voulus().stream().flatMap(situation::aSignaler).toList());
    motifs.addAll(reservations.complets(famille, situation.aReserver(possibles)));
    return motifs;
  }

  private SituationForfaits situation(long famille) {
    return new SituationForfaits(offre.offres(famille), offre.deja(famille));
  }

  private void ecrire(Demarche demarche, List<JoursAuForfait> forfaits) {
    em.createNativeQuery(ECRIRE)
        .setParameter(1, demarche.getFamilleId())
        .setParameter(2, demarche.getId())
        .setParameter(3, Tableaux.sql(forfaits.stream().map(JoursAuForfait::enfantId).toList()))
        .setParameter(4, Tableaux.sql(forfaits.stream().map(JoursAuForfait::activiteId).toList()))
        .setParameter(5, Tableaux.sql(forfaits.stream().map(f -> Semaine.bits(f.jours())).toList()))
        .setParameter(6, Tableaux.sql(forfaits.stream().map(f -> f.periode().debut()).toList()))
        .setParameter(7, Tableaux.sql(forfaits.stream().map(f -> f.periode().fin()).toList()))
        .setParameter(8, usager.acteurId())
        .executeUpdate();
  }
}
