package fr.portailfamille.web.accueil;

import fr.portailfamille.accueil.AccueilAgentQueries;
import fr.portailfamille.accueil.AccueilFacturationQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** agent/accueil.xhtml: what waits. */
@Named
@RequestScoped
public class AccueilAgentPage {

  private static final List<String> FACTURATION = List.of("FACTURATION", "ADMINISTRATEUR");

  @Inject private AccueilAgentQueries queries;
  @Inject private AccueilFacturationQueries facturation;
  @Inject private HttpServletRequest request;

  private AccueilAgentQueries.AccueilAgent contenu;
  private AccueilFacturationQueries.AFaire aFaire;

  @PostConstruct
  void load() {
    contenu = queries.accueil();
    aFaire = FACTURATION.stream().anyMatch(request::isUserInRole) ? facturation.aFaire() : null;
  }

  public AccueilAgentQueries.AccueilAgent getContenu() {
    return contenu;
  }

  /** Null for those who do not bill. */
  public AccueilFacturationQueries.AFaire getAFaire() {
    return aFaire;
  }
}
