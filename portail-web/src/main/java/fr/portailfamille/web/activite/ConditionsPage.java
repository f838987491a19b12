package fr.portailfamille.web.activite;

import fr.portailfamille.activite.ConditionsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/activites/conditions.xhtml: what each activity asks before a child is enrolled. */
@Named
@RequestScoped
public class ConditionsPage {

  @Inject private ConditionsService conditions;

  private List<ConditionsService.Ligne> lignes;

  public void load() {
    lignes = conditions.lignes();
  }

  public List<ConditionsService.Ligne> getLignes() {
    return lignes;
  }
}
