package fr.portailfamille.web.autorisation;

import fr.portailfamille.autorisation.AutorisationQueries;
import fr.portailfamille.autorisation.AutorisationsDeclarees;
import fr.portailfamille.autorisation.AutorisationsDesEnfants;
import fr.portailfamille.autorisation.EnfantAAutoriser;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import fr.portailfamille.web.demarche.Fiches;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Consent, one sheet of questions per child, recap (C14). */
@Named
@ViewScoped
public class ReponsesPage extends Assistant<AutorisationsDeclarees> {

  private static final int ENFANTS = 2;

  @Inject private AutorisationQueries lectures;

  private List<AutorisationQueries.Annee> annees = List.of();
  private EnfantAAutoriser fiche;

  public ReponsesPage() {
    super(
        AutorisationsDesEnfants.CODE,
        AutorisationsDeclarees.class,
        new Etapes("/usager/autorisations/repondre.xhtml", 0, 3));
  }

  @Override
  protected int fiches(int etape) {
    return etape == ENFANTS ? Math.max(1, getForm().getEnfants().size()) : 1;
  }

  /** The first child nothing is answered for. */
  @Override
  protected int premiereFiche(int etape) {
    return etape == ENFANTS
        ? Fiches.premiere(getForm().getEnfants(), EnfantAAutoriser::isVierge)
        : 0;
  }

  @Override
  protected void ouvrir() {
    var enfants = getForm().getEnfants();
    if (getEtape() != ENFANTS || enfants.isEmpty()) {
      fiche = null;
      return;
    }
    annees = lectures.annees();
    fiche = enfants.get(getEnfant());
  }

  /** What is saved is read again, and shown if one stays here. */
  @Override
  protected boolean garder(int reprise) {
    boolean garde = super.garder(reprise);
    ouvrir();
    return garde;
  }

  /** Another year: what is on file for it is shown. */
  public void relire() {
    lectures.relire(getForm());
    ouvrir();
  }

  /** The answers of the child before, where this one has none. */
  public void reprendre() {
    fiche.reprendre(getForm().getEnfants().get(getEnfant() - 1));
    garder(getEtape());
  }

  /** The child before, whose answers may be the same, or null. */
  public EnfantAAutoriser getPrecedent() {
    return fiche == null || getEnfant() == 0 ? null : getForm().getEnfants().get(getEnfant() - 1);
  }

  /** Asked on the first sheet only. */
  public boolean isAnneeAChoisir() {
    return annees.size() > 1 && getEnfant() == 0;
  }

  public List<AutorisationQueries.Annee> getAnnees() {
    return annees;
  }

  public EnfantAAutoriser getFiche() {
    return fiche;
  }
}
