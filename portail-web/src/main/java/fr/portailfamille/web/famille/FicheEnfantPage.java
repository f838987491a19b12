package fr.portailfamille.web.famille;

import fr.portailfamille.fiche.FicheEnfant;
import fr.portailfamille.fiche.FicheEnfantQueries;
import fr.portailfamille.photo.PhotoQueries;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** usager/enfants/fiche.xhtml?enfant=: what the town knows of one's own child (A48, C17). */
@Named
@RequestScoped
public class FicheEnfantPage {

  @Inject private FicheEnfantQueries fiches;
  @Inject private PhotoQueries photos;

  private String enfant;
  private FicheEnfant fiche;
  private Long photo;

  public void load() {
    fiche = fiches.deMonEnfant(Identifiant.lire(enfant), false);
    photo = photos.deMesEnfants().get(fiche.enfantId());
  }

  public String getEnfant() {
    return enfant;
  }

  public void setEnfant(String enfant) {
    this.enfant = enfant;
  }

  /** Id of the portrait, or null. */
  public Long getPhoto() {
    return photo;
  }

  public FicheEnfant getFiche() {
    return fiche;
  }
}
