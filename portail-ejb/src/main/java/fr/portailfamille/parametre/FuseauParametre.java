package fr.portailfamille.parametre;

import fr.portailfamille.commun.FuseauDeLaVille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** Gives the clock the town's zone. */
@ApplicationScoped
class FuseauParametre implements FuseauDeLaVille {

  @Inject private Parametres parametres;

  @Override
  public ZoneId fuseau() {
    return parametres.fuseau();
  }
}
