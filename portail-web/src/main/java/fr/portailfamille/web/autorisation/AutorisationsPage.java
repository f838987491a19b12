package fr.portailfamille.web.autorisation;

import fr.portailfamille.autorisation.AutorisationQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Autorisations et renseignements » (C14): what is answered for each child. */
@Named
@RequestScoped
public class AutorisationsPage {

  @Inject private AutorisationQueries lectures;

  private List<AutorisationQueries.EnfantAutorise> enfants;

  public void load() {
    enfants = lectures.mesAutorisations();
  }

  public List<AutorisationQueries.EnfantAutorise> getEnfants() {
    return enfants;
  }
}
