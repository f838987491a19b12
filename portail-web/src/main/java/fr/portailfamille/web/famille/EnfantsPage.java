package fr.portailfamille.web.famille;

import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.photo.PhotoQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** « Mes enfants » (A48). */
@Named
@RequestScoped
public class EnfantsPage {

  @Inject private FamilleQueries familles;
  @Inject private PhotoQueries portraits;
  @Inject private Clock horloge;

  private List<EnfantDuFoyer> enfants;
  private Map<Long, Long> photos;
  private LocalDate aujourdhui;

  public void load() {
    enfants = familles.mesEnfants();
    photos = portraits.deMesEnfants();
    aujourdhui = LocalDate.now(horloge);
  }

  public List<EnfantDuFoyer> getEnfants() {
    return enfants;
  }

  /** Id of the portrait, by child. */
  public Map<Long, Long> getPhotos() {
    return photos;
  }

  public LocalDate getAujourdhui() {
    return aujourdhui;
  }
}
