package fr.portailfamille.web.famille;

import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.Sexe;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.demarche.Assistant;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The household file in six steps (A14 to A19). */
@Named
@ViewScoped
public class DossierPage extends Assistant<DossierDeclare> {

  private static final int ENFANT = 3;
  private static final int ENFANTS = 4;
  private static final String PAGE = "/usager/famille/dossier.xhtml";

  @Inject private Dates dates;

  private LocalDate aujourdhui;

  public DossierPage() {
    super(DossierFamille.CODE, DossierDeclare.class, new Etapes(PAGE, 5, 6));
  }

  /** The sheet after the last child's declares another one. */
  @Override
  protected int derniereFiche(int etape) {
    return etape == ENFANT ? getForm().getEnfants().size() : 0;
  }

  @Override
  protected void ouvrir() {
    aujourdhui = dates.aujourdhui();
    if (getEtape() == ENFANT && getEnfant() == getForm().getEnfants().size()) {
      getForm().getEnfants().add(new EnfantDeclare());
    }
  }

  @Override
  protected void ranger() {
    getForm().getEnfants().removeIf(EnfantDeclare::estVierge);
  }

  /** A sheet opened by mistake and left blank is no child. */
  @Override
  public String suivant() {
    boolean deTrop =
        getEtape() == ENFANT && getForm().getEnfants().size() > 1 && getEnfantDeclare().estVierge();
    if (!deTrop) {
      return super.suivant();
    }
    setEnfant(0);
    ranger();
    return garder(ENFANTS) ? partir(ENFANTS, 0) : null;
  }

  public String autreEnfant() {
    return ouvrirSiJuste(ENFANT, getForm().getEnfants().size());
  }

  public String retirerEnfant(int rang) {
    getForm().getEnfants().remove(rang);
    return garder(ENFANTS) ? partir(ENFANTS, 0) : null;
  }

  /** The list of children (step 4) answers for every child's sheet (step 3). */
  @Override
  protected boolean estIci(Refus refus) {
    return switch (getEtape()) {
      case ENFANT -> refus.etape() == ENFANT && refus.rang() == getEnfant();
      case ENFANTS -> refus.etape() == ENFANT;
      default -> super.estIci(refus);
    };
  }

  public Civilite[] getCivilites() {
    return Civilite.values();
  }

  public Sexe[] getSexes() {
    return Sexe.values();
  }

  public EnfantDeclare getEnfantDeclare() {
    return getForm().getEnfants().get(getEnfant());
  }

  public LocalDate getAujourdhui() {
    return aujourdhui;
  }
}
