package fr.portailfamille.forfait;

import fr.portailfamille.famille.FamilleCourante;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The canteen packages of a household, in force or to come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ForfaitQueries {

  @Inject private LectureForfaits lecture;
  @Inject private FamilleCourante famille;
  @Inject private LectureSansPlace sansPlace;

  /** Empty without a household. */
  @RolesAllowed("FAMILLE")
  public List<LigneForfait> mesForfaits() {
    return famille.chercher().map(lecture::lire).orElse(List.of());
  }

  /** What the household has asked for and nobody has decided; empty without a household. */
  @RolesAllowed("FAMILLE")
  public List<ForfaitDemande> mesDemandes() {
    return famille.chercher().map(lecture::demandes).orElse(List.of());
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<LigneForfait> duFoyer(long foyer) {
    return lecture.lire(foyer);
  }

  /** By activity, the days of packages to come for which no place is left. */
  @RolesAllowed({"AGENT", "ADMINISTRATEUR"})
  public List<ForfaitsSansPlace> sansPlace() {
    return sansPlace.lire();
  }
}
