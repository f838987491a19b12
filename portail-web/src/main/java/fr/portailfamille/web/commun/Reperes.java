package fr.portailfamille.web.commun;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * What the menus recall on every page. Filled once per request, by one query, when a menu is drawn;
 * the getters only read.
 */
@Named
@RequestScoped
public class Reperes {
  @Inject private HttpServletRequest request;
  private String nom = "";
  private int facturesAPayer;
  private int messagesNonLus;
  private int demarchesATraiter;

  @PostConstruct
  void load() {
    Principal principal = request.getUserPrincipal();
    nom = principal == null ? "" : principal.getName();
  }

  /** Name of the signed-in person (E25), empty for nobody. */
  public String getNom() {
    return nom;
  }

  public int getFacturesAPayer() {
    return facturesAPayer;
  }

  public int getMessagesNonLus() {
    return messagesNonLus;
  }

  public int getDemarchesATraiter() {
    return demarchesATraiter;
  }
}
