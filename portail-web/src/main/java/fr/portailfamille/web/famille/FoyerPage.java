package fr.portailfamille.web.famille;

import fr.portailfamille.accueil.AccueilFamille.FacturesAPayer;
import fr.portailfamille.accueil.AccueilQueries;
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

  @Inject private AccueilQueries accueil;

  private MonFoyer foyer;
  private FacturesAPayer factures;

  public void load() {
    foyer = foyers.monFoyer().orElse(null);
    factures = accueil.facturesAPayer();
  }

  public FacturesAPayer getFactures() {
    return factures;
  }

  /** Null as long as the file is not accepted. */
  public MonFoyer getFoyer() {
    return foyer;
  }
}
