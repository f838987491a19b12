package fr.portailfamille.famille;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The children of the signed-in household and their custody, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class GardeQueries {

  private static final long SANS_FOYER = -1;

  @Inject private LectureGarde lecture;
  @Inject private FamilleCourante famille;

  public FoyerGarde monFoyer() {
    return lecture.foyer(famille.id());
  }

  /** Without children as long as the household's file is not accepted. */
  public FoyerGarde monFoyerOuVide() {
    return famille
        .chercher()
        .map(lecture::foyer)
        .orElseGet(() -> new FoyerGarde(SANS_FOYER, List.of()));
  }
}
