package fr.portailfamille.web.accueil;

import fr.portailfamille.accueil.AccueilAgentQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/accueil.xhtml: what waits. */
@Named
@RequestScoped
public class AccueilAgentPage {

  @Inject private AccueilAgentQueries queries;

  private AccueilAgentQueries.AccueilAgent contenu;

  @PostConstruct
  void load() {
    contenu = queries.accueil();
  }

  public AccueilAgentQueries.AccueilAgent getContenu() {
    return contenu;
  }
}
