package fr.portailfamille.forfait;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.famille.AvisAuxResponsables;
import fr.portailfamille.reservation.Demande;
import fr.portailfamille.reservation.ReservationAuForfait;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Books for the packages the days opened since they were accepted; the job runs as nobody. A
 * household a transaction, so that the days it locks wait for no other.
 */
@Stateless
@PermitAll
public class ForfaitsACompleter {

  private static final String FAMILLES =
      """
      select distinct p.famille_id from jour_de_forfait p
      where p.jour >= cast(?2 as date) and p.prises < p.capacite and p.famille_id > ?1
        and not exists (select 1 from reservation r where r.famille_id = p.famille_id
          and r.jour = p.jour and r.enfant_id = p.enfant_id and r.activite_id = p.activite_id
          and r.au_forfait and (r.ouverture_id = p.ouverture_id or r.etat = 'RESERVEE'))
      order by p.famille_id limit ?3""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureForfaits lecture;
  @Inject private ReservationAuForfait reservations;
  @Inject private AvisAuxResponsables avis;
  @Inject private Clock horloge;

  /** Households with a day to book, by rising id. */
  @SuppressWarnings("unchecked")
  public List<Long> familles(long apres, int nombre) {
    return em.createNativeQuery(FAMILLES)
        .setParameter(1, apres)
        .setParameter(2, LocalDate.now(horloge).toString())
        .setParameter(3, nombre)
        .getResultList();
  }

  /** What has a place is booked; the guardians are told of it, and of what has none. */
  public void completer(long famille) {
    var complements =
        lecture.parAgent(famille).entrySet().stream()
            .map(siens -> reservations.completer(famille, siens.getValue(), siens.getKey()))
            .toList();
    var reserves = complements.stream().flatMap(c -> c.reserves().stream()).toList();
    var complets = complements.stream().flatMap(c -> c.complets().stream()).toList();
    if (!reserves.isEmpty()) {
      avis.ecrire(
          famille,
          "forfait_complete",
          lignes(lecture.lire(famille), reserves, complets),
          AdresseDuPortail.lire());
    }
  }

  private static String lignes(
      List<LigneForfait> forfaits, List<Demande.Case> reserves, List<Demande.Case> complets) {
    return forfaits.stream()
        .flatMap(
            forfait ->
                Stream.of(
                    ligne("Forfait.jours_reserves", forfait, reserves),
                    ligne("Forfait.jours_complets", forfait, complets)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> ligne(
      String cle, LigneForfait forfait, List<Demande.Case> cases) {
    var jours = cases.stream().filter(forfait::prend).map(Demande.Case::jour).sorted().toList();
    return jours.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Messages.texte(
                Motif.of(
                    cle,
                    forfait.prenom(),
                    forfait.activite(),
                    jours.size(),
                    jours.get(0),
                    jours.get(jours.size() - 1))));
  }
}
