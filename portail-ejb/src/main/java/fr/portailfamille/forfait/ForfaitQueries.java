package fr.portailfamille.forfait;

import fr.portailfamille.famille.FamilleCourante;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The canteen packages of a household, in force or to come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ForfaitQueries {

  private static final String SANS_PLACE =
      """
      select x.libelle, count(*), min(o.jour)
      from ouverture o
      join forfait f on f.activite_id = o.activite_id and o.jour between f.debut and f.fin
        and (f.jours >> (cast(extract(isodow from o.jour) as integer) - 1)) & 1 = 1
      join inscription i on i.famille_id = f.famille_id and i.enfant_id = f.enfant_id
        and i.activite_id = f.activite_id and i.etablissement_id = o.etablissement_id
        and o.jour between i.debut and i.fin
      join activite x on x.id = o.activite_id
      where o.jour >= cast(?1 as date) and o.prises >= o.capacite
        and not exists (select 1 from reservation r where r.jour = o.jour
          and r.enfant_id = f.enfant_id and r.activite_id = o.activite_id
          and (r.etat = 'RESERVEE' or r.au_forfait and r.famille_id = f.famille_id))
      group by x.id order by x.ordre, x.libelle""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureForfaits lecture;
  @Inject private FamilleCourante famille;
  @Inject private Clock horloge;

  /** Empty without a household. */
  @RolesAllowed("FAMILLE")
  public List<LigneForfait> mesForfaits() {
    return famille.chercher().map(lecture::lire).orElse(List.of());
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneForfait> duFoyer(long foyer) {
    return lecture.lire(foyer);
  }

  /**
   * By activity, the days of packages to come for which no place is left. A child two households
   * share may be counted on days of the other one.
   */
  @RolesAllowed({"AGENT", "ADMINISTRATEUR"})
  @SuppressWarnings("unchecked")
  public List<ForfaitsSansPlace> sansPlace() {
    List<Object[]> lignes =
        em.createNativeQuery(SANS_PLACE)
            .setParameter(1, LocalDate.now(horloge).toString())
            .getResultList();
    return lignes.stream()
        .map(
            l ->
                new ForfaitsSansPlace(
                    (String) l[0], ((Long) l[1]).intValue(), ((Date) l[2]).toLocalDate()))
        .toList();
  }
}
