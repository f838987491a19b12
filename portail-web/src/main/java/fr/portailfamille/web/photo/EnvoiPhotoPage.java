package fr.portailfamille.web.photo;

import fr.portailfamille.photo.PhotoDeLEnfant;
import fr.portailfamille.photo.PhotosDemandees;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Consent, for which children, their photos, recap and right to one's image (C16). */
@Named
@ViewScoped
public class EnvoiPhotoPage extends Assistant<PhotosDemandees> {

  private static final int ENFANTS = 2;

  private Long pour;

  public EnvoiPhotoPage() {
    super(
        PhotoDeLEnfant.CODE,
        PhotosDemandees.class,
        new Etapes("/usager/photos/envoyer.xhtml", 3, 4));
  }

  @Override
  public String commencer() {
    var adresse = super.commencer();
    return adresse == null || pour == null ? adresse : adresse + "&pour=" + pour;
  }

  /** The child whose page one comes from is ticked. */
  @Override
  protected void ouvrir() {
    if (getEtape() == ENFANTS && pour != null) {
      getForm().getEnfants().stream()
          .filter(enfant -> enfant.getEnfantId().equals(pour))
          .forEach(enfant -> enfant.setDemande(true));
    }
  }

  public String getPour() {
    return pour == null ? null : String.valueOf(pour);
  }

  public void setPour(String saisi) {
    pour = saisi == null ? null : Long.valueOf(Identifiant.lire(saisi));
  }
}
