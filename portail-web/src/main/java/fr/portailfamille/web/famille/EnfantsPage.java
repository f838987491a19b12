package fr.portailfamille.web.famille;

import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** « Mes enfants » (A48). */
@Named
@RequestScoped
public class EnfantsPage {

  @Inject private FamilleQueries familles;
  @Inject private Clock horloge;

  private List<EnfantDuFoyer> enfants;
  private LocalDate aujourdhui;

  public void load() {
    enfants = familles.mesEnfants();
    aujourdhui = LocalDate.now(horloge);
  }

  public List<EnfantDuFoyer> getEnfants() {
    return enfants;
  }

  public LocalDate getAujourdhui() {
    return aujourdhui;
  }
}
