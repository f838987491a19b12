package fr.portailfamille.web.activite;

import fr.portailfamille.activite.EnfantAInscrire;
import fr.portailfamille.activite.InscriptionRestauration;
import fr.portailfamille.activite.InscriptionsDemandees;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The canteen enrolment: consent, one sheet per child, recap and conditions (A28). */
@Named
@ViewScoped
public class InscriptionRestaurationPage extends Assistant<InscriptionsDemandees> {

  private static final int ENFANTS = 2;

  private EnfantAInscrire fiche;

  public InscriptionRestaurationPage() {
    super(
        InscriptionRestauration.CODE,
        InscriptionsDemandees.class,
        new Etapes("/usager/activites/restauration.xhtml", 0, 3));
  }

  @Override
  protected int fiches(int etape) {
    return etape == ENFANTS ? Math.max(1, getForm().getEnfants().size()) : 1;
  }

  @Override
  protected void ouvrir() {
    if (getEtape() == ENFANTS && !getForm().getEnfants().isEmpty()) {
      fiche = getForm().getEnfants().get(getEnfant());
    }
  }

  public EnfantAInscrire getFiche() {
    return fiche;
  }
}
