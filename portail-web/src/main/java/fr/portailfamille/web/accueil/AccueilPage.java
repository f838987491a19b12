package fr.portailfamille.web.accueil;

import fr.portailfamille.accueil.AccueilFamille;
import fr.portailfamille.accueil.AccueilQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** usager/accueil.xhtml: what to do, what is coming, what is new. */
@Named
@RequestScoped
public class AccueilPage {

  @Inject private AccueilQueries queries;

  private AccueilFamille accueilFamille;

  @PostConstruct
  void load() {
    accueilFamille = queries.famille();
  }

  public AccueilFamille getContenu() {
    return accueilFamille;
  }

  /** Null while the household has no accepted file. */
  public AccueilFamille.Foyer getFoyer() {
    return accueilFamille.foyer().orElse(null);
  }

  public boolean isRienAFaire() {
    return accueilFamille.aReprendre().isEmpty() && accueilFamille.factures().vide();
  }
}
