package fr.portailfamille.web.accueil;

import fr.portailfamille.accueil.AccueilAgentQueries;
import fr.portailfamille.accueil.AccueilFacturationQueries;
import fr.portailfamille.famille.RapprochementQueries;
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
  private static final List<String> FAMILLES = List.of("AGENT", "ADMINISTRATEUR");

  @Inject private AccueilAgentQueries queries;
  @Inject private AccueilFacturationQueries facturation;
  @Inject private RapprochementQueries rapprochements;
  @Inject private HttpServletRequest request;

  private AccueilAgentQueries.AccueilAgent contenu;
  private AccueilFacturationQueries.AFaire aFaire;
  private long comptesARapprocher;

  @PostConstruct
  void load() {
    contenu = queries.accueil();
    aFaire = FACTURATION.stream().anyMatch(request::isUserInRole) ? facturation.aFaire() : null;
    comptesARapprocher =
        FAMILLES.stream().anyMatch(request::isUserInRole) ? rapprochements.nombreAExaminer() : 0;
  }

  public AccueilAgentQueries.AccueilAgent getContenu() {
    return contenu;
  }

  /** Accounts whose holders named a household, for those who may tie them. */
  public long getComptesARapprocher() {
    return comptesARapprocher;
  }

  /** Null for those who do not bill. */
  public AccueilFacturationQueries.AFaire getAFaire() {
    return aFaire;
  }
}
