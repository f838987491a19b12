package fr.portailfamille.web.assurance;

import fr.portailfamille.assurance.AssuranceQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * « Assurances scolaires » (E21): until when each child is covered, or for which year nothing is.
 */
@Named
@RequestScoped
public class AssurancesPage {

  @Inject private AssuranceQueries lectures;

  private AssuranceQueries.MesAssurances assurances;

  public void load() {
    assurances = lectures.mesAssurances();
  }

  public List<AssuranceQueries.EnfantAssure> getEnfants() {
    return assurances.enfants();
  }

  public boolean isEnCours() {
    return assurances.enCours();
  }
}
