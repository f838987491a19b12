package fr.portailfamille.famille;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** The household of the signed-in guardian: the only way pages and services learn it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class FamilleCourante {

  @Inject private UsagerCourant usager;
  @Inject private Foyer foyer;

  /** Refused as not found to somebody whose file is not accepted yet. */
  public long id() {
    return chercher().orElseThrow(Introuvable::new);
  }

  public Optional<Long> chercher() {
    return foyer.duCompte(usager.compteId());
  }
}
