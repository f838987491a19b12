package fr.portailfamille.reservation;

import fr.portailfamille.reservation.EcritureReservations.Auteur;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gives back the days of a package the town ends: no delay applies. */
@ApplicationScoped
public class RetraitDuForfait {

  private static final String APRES =
      """
      select id, ouverture_id from reservation
      where famille_id = ?1 and enfant_id = ?2 and activite_id = ?3 and jour > cast(?4 as date)
        and etat = 'RESERVEE' and au_forfait""";

  @PersistenceContext private EntityManager em;
  @Inject private EcritureReservations ecriture;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * @param dernier stays booked
   * @return how many days were given back
   */
  public int rendre(long famille, long enfant, long activite, LocalDate dernier) {
    var reservees = reservees(famille, enfant, activite, dernier);
    ecriture.verrouiller(reservees.stream().map(l -> (Long) l[1]).toList());
    var auteur = new Auteur(usager.acteurId(), famille, horloge.instant(), null);
    return ecriture.annuler(reservees.stream().map(l -> (Long) l[0]).toList(), auteur).size();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> reservees(long famille, long enfant, long activite, LocalDate dernier) {
    return em.createNativeQuery(APRES)
        .setParameter(1, famille)
        .setParameter(2, enfant)
        .setParameter(3, activite)
        .setParameter(4, dernier.toString())
        .getResultList();
  }
}
