package fr.portailfamille.web.famille;

import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.miseajour.FoyerDeclare;
import fr.portailfamille.famille.miseajour.MiseAJourFamille;
import fr.portailfamille.personne.ChampDePersonne;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** The household to read again and to change, child by child (A36, A37, B09). */
@Named
@ViewScoped
public class MiseAJourPage extends AssistantFoyer<FoyerDeclare> {

  private static final int ENFANT = 3;

  public MiseAJourPage() {
    super(MiseAJourFamille.CODE, FoyerDeclare.class, "/usager/famille/mise-a-jour.xhtml");
  }

  @Override
  protected List<EnfantDeclare> enfants() {
    return getForm().getDeclare().getEnfants();
  }

  /**
   * A guardian who came without a telephone has one to give; the rest of somebody on file is known.
   */
  @Override
  protected boolean connait(ChampDePersonne champ) {
    return switch (champ.type()) {
      case RESPONSABLE ->
          champ != ChampDePersonne.RESPONSABLE_TELEPHONE
              || getForm().getConnu().getResponsable().getTelephone() != null;
      case AUTRE_RESPONSABLE -> getForm().getSecondId() != null;
      case ENFANT -> getEnfantDeclare().getEnfantId() != null;
      case CONTACT -> false;
    };
  }

  /** « Suivant » goes through every child, so that each sheet is read again. */
  @Override
  protected int fiches(int etape) {
    return etape == ENFANT ? Math.max(1, enfants().size()) : 1;
  }
}
