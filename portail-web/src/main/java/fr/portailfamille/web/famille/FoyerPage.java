package fr.portailfamille.web.famille;

import fr.portailfamille.accueil.AccueilFamille.FacturesAPayer;
import fr.portailfamille.accueil.AccueilQueries;
import fr.portailfamille.activite.InscriptionQueries;
import fr.portailfamille.activite.LigneInscription;
import fr.portailfamille.famille.miseajour.FoyerQueries;
import fr.portailfamille.famille.miseajour.FoyerQueries.MonFoyer;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsPersonnes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Mon foyer »: what the town knows, and how to have it changed. */
@Named
@RequestScoped
public class FoyerPage {

  @Inject private FoyerQueries foyers;

  @Inject private AccueilQueries accueil;

  @Inject private InscriptionQueries inscriptions;

  @Inject private ChampsPersonnes champs;

  private MonFoyer foyer;
  private FacturesAPayer factures;
  private List<LigneInscription> enAttente = List.of();

  public void load() {
    foyer = foyers.monFoyer().orElse(null);
    factures = accueil.facturesAPayer();
    enAttente = inscriptions.mesInscriptions().stream().filter(i -> !i.isValidee()).toList();
  }

  public FacturesAPayer getFactures() {
    return factures;
  }

  /** Enrolments asked for that are not decided yet (D22). */
  public List<LigneInscription> getEnAttente() {
    return enAttente;
  }

  /** Whether the town does not ask it, and so does not show it (ADR 23). */
  public boolean cache(ChampDePersonne champ) {
    return champs.demandes().pour(champ, true).isCache();
  }

  /** Null as long as the file is not accepted. */
  public MonFoyer getFoyer() {
    return foyer;
  }
}
