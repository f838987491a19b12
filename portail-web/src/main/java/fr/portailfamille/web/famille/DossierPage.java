package fr.portailfamille.web.famille;

import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.usager.MonCompteService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The household file (A14 to A19). */
@Named
@ViewScoped
public class DossierPage extends AssistantFoyer<DossierDeclare> {

  @Inject private MonCompteService comptes;

  private boolean sansCourriel;

  public DossierPage() {
    super(DossierFamille.CODE, DossierDeclare.class, "/usager/famille/dossier.xhtml");
  }

  @Override
  protected void ouvrir() {
    super.ouvrir();
    sansCourriel = comptes.estSansAdresse();
  }

  /** Whether the address is to be asked for: the file came on paper, nobody signs in with one. */
  public boolean isSansCourriel() {
    return sansCourriel;
  }

  @Override
  protected List<EnfantDeclare> enfants() {
    return getForm().getEnfants();
  }
}
