package fr.portailfamille.web.activite;

import fr.portailfamille.commun.Semaine;
import fr.portailfamille.forfait.EnfantAuForfait;
import fr.portailfamille.forfait.ForfaitRestauration;
import fr.portailfamille.forfait.ForfaitsDemandes;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** The canteen package: consent, one sheet per child, recap and conditions (A29, A30, B18). */
@Named
@ViewScoped
public class ForfaitPage extends Assistant<ForfaitsDemandes> {

  private static final int ENFANTS = 2;

  private EnfantAuForfait fiche;

  public ForfaitPage() {
    super(
        ForfaitRestauration.CODE,
        ForfaitsDemandes.class,
        new Etapes("/usager/activites/forfait.xhtml", 0, 3));
  }

  @Override
  protected int fiches(int etape) {
    return etape == ENFANTS ? Math.max(1, getForm().getEnfants().size()) : 1;
  }

  /** The page keeps the text it shows: what the family ticks is never about another one. */
  @Override
  public void enregistrerSeul() {
    var montrees = getForm().getConditionsLues();
    super.enregistrerSeul();
    getForm().setConditionsLues(montrees);
  }

  @Override
  protected void ouvrir() {
    if (getEtape() == ENFANTS && !getForm().getEnfants().isEmpty()) {
      fiche = getForm().getEnfants().get(getEnfant());
    }
  }

  public EnfantAuForfait getFiche() {
    return fiche;
  }

  /** Those this child may eat at school. */
  public List<JourDeSemaine> getJours() {
    return JourDeSemaine.de(Semaine.jours(fiche.getJoursPossibles()));
  }
}
