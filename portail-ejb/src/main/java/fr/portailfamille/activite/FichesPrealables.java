package fr.portailfamille.activite;

import fr.portailfamille.demarche.Prealable;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.sante.InformationsSanitaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The sheets some towns want before they enrol a child (B19): the household as it is, and the
 * health of its children, both told within a year.
 */
@ApplicationScoped
public class FichesPrealables {

  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** None when the town does not ask. */
  public List<Prealable> exigees() {
    if (!parametres.booleen(Parametre.ACTIVITE_FICHES_PREALABLES)) {
      return List.of();
    }
    Instant depuis = ZonedDateTime.now(horloge).minusYears(1).toInstant();
    return List.of(
        new Prealable(List.of(MiseAJourFamille.CODE, DossierFamille.CODE), depuis),
        new Prealable(List.of(InformationsSanitaires.CODE), depuis));
  }
}
