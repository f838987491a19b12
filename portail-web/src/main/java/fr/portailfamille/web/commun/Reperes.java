package fr.portailfamille.web.commun;

import fr.portailfamille.accueil.ReperesQueries;
import fr.portailfamille.demarche.BureauQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the menus recall on every page. Filled once per request, by one query and for agents the
 * count of the desk, when a menu is drawn; the getters only read.
 */
@Named
@RequestScoped
public class Reperes {
  @Inject private ReperesQueries queries;
  @Inject private BureauQueries bureau;
  @Inject private HttpServletRequest request;
  private ReperesQueries.Reperes reperes;
  private long demarchesATraiter;

  @PostConstruct
  void load() {
    reperes = queries.reperes();
    demarchesATraiter = request.isUserInRole("AGENT") ? bureau.aTraiter() : 0;
  }

  /** Name of the signed-in person (E25), empty for nobody. */
  public String getNom() {
    return reperes.nom();
  }

  public long getFacturesAPayer() {
    return reperes.facturesAPayer();
  }

  public long getMessagesNonLus() {
    return reperes.messagesNonLus();
  }

  /** As many as the desk lists when the menu opens it: those of the services of the agent. */
  public long getDemarchesATraiter() {
    return demarchesATraiter;
  }
}
