package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DetailDemarche;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One filed démarche of the household, with its history (A46); also the page after filing (A20).
 */
@Named
@RequestScoped
public class DetailDemarchePage {

  @Inject private DemarcheQueries demarches;

  private long id;
  private DetailDemarche detail;

  public void load() {
    detail = demarches.detail(id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public DetailDemarche getDetail() {
    return detail;
  }
}
