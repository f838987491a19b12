package fr.portailfamille.web.famille;

import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.EnfantDeclare;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** The household file (A14 to A19). */
@Named
@ViewScoped
public class DossierPage extends AssistantFoyer<DossierDeclare> {

  public DossierPage() {
    super(DossierFamille.CODE, DossierDeclare.class, "/usager/famille/dossier.xhtml");
  }

  @Override
  protected List<EnfantDeclare> enfants() {
    return getForm().getEnfants();
  }
}
