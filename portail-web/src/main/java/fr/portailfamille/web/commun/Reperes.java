package fr.portailfamille.web.commun;

import fr.portailfamille.accueil.ReperesQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What the menus recall on every page. Filled once per request, by one query, when a menu is drawn;
 * the getters only read.
 */
@Named
@RequestScoped
public class Reperes {
  @Inject private ReperesQueries queries;
  private ReperesQueries.Reperes reperes;

  @PostConstruct
  void load() {
    reperes = queries.reperes();
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

  public long getDemarchesATraiter() {
    return reperes.demarchesATraiter();
  }
}
