package fr.portailfamille.web.famille;

import fr.portailfamille.famille.miseajour.FoyerQueries;
import fr.portailfamille.famille.miseajour.FoyerQueries.MonFoyer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** « Mon foyer »: what the town knows, and how to have it changed. */
@Named
@RequestScoped
public class FoyerPage {

  @Inject private FoyerQueries foyers;

  private MonFoyer foyer;

  public void load() {
    foyer = foyers.monFoyer().orElse(null);
  }

  /** Null as long as the file is not accepted. */
  public MonFoyer getFoyer() {
    return foyer;
  }
}
