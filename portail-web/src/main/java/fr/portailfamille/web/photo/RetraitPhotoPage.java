package fr.portailfamille.web.photo;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.photo.PhotoQueries;
import fr.portailfamille.photo.PhotoService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asked before a portrait is withdrawn: it is destroyed at once. */
@Named
@RequestScoped
public class RetraitPhotoPage {

  @Inject private FamilleQueries familles;
  @Inject private PhotoQueries photos;
  @Inject private PhotoService service;

  private long id;
  private EnfantDuFoyer enfant;

  public void load() {
    enfant =
        familles.mesEnfants().stream()
            .filter(sien -> sien.id() == id)
            .filter(sien -> photos.deMesEnfants().containsKey(sien.id()))
            .findFirst()
            .orElseThrow(Introuvable::new);
  }

  public String retirer() {
    service.retirer(id);
    Annonce.succes(Libelles.texte("photo", "retrait.fait"));
    return "/usager/enfants/fiche.xhtml?faces-redirect=true&enfant=" + id;
  }

  public EnfantDuFoyer getDetail() {
    return enfant;
  }

  public String getEnfant() {
    return String.valueOf(id);
  }

  public void setEnfant(String saisi) {
    id = Identifiant.lire(saisi);
  }
}
