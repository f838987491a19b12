package fr.portailfamille.reservation;

import fr.portailfamille.reservation.EcritureReservations.Auteur;
import fr.portailfamille.scolarite.EcoleChangee;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Days booked at a school a child leaves are given back: the town decided, no delay applies. */
@ApplicationScoped
class AnnulationAuChangementDEcole {

  private static final String A_L_ANCIENNE =
      """
      select r.id, r.famille_id, r.ouverture_id from reservation r
      join ouverture o on o.id = r.ouverture_id
      where r.enfant_id = ?1 and o.etablissement_id = ?2 and r.etat = 'RESERVEE'
      and r.jour between cast(?3 as date) and cast(?4 as date)
      and not exists (select 1 from activite x where x.id = o.activite_id
        and x.calendrier = 'VACANCES' and x.nature <> 'RESTAURATION')""";

  private record Reservee(long id, long familleId, long ouvertureId) {}

  @PersistenceContext private EntityManager em;
  @Inject private EcritureReservations ecriture;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** The agent who decided is the one who cancels. */
  void annuler(@Observes EcoleChangee changement) {
    var reservees = reservees(changement);
    if (reservees.isEmpty()) {
      return;
    }
    ecriture.verrouiller(reservees.stream().map(Reservee::ouvertureId).toList());
    long agent = usager.acteurId();
    var instant = horloge.instant();
    reservees.stream()
        .collect(
            Collectors.groupingBy(
                Reservee::familleId, Collectors.mapping(Reservee::id, Collectors.toList())))
        .forEach(
            (famille, ids) -> ecriture.annuler(ids, new Auteur(agent, famille, instant, null)));
  }

  @SuppressWarnings("unchecked")
  private List<Reservee> reservees(EcoleChangee changement) {
    List<Object[]> lignes =
        em.createNativeQuery(A_L_ANCIENNE)
            .setParameter(1, changement.enfantId())
            .setParameter(2, changement.ancienneId())
            .setParameter(3, changement.periode().debut().toString())
            .setParameter(4, changement.periode().fin().toString())
            .getResultList();
    return lignes.stream().map(l -> new Reservee((Long) l[0], (Long) l[1], (Long) l[2])).toList();
  }
}
