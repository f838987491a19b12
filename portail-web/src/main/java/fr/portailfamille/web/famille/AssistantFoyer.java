package fr.portailfamille.web.famille;

import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.Sexe;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampDemande;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.ChampsPersonnes;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * A household in six steps: consent, guardians, one sheet per child, all the children, documents,
 * recap.
 *
 * @param <C> the form of the type
 */
public abstract class AssistantFoyer<C> extends Assistant<C> {

  private static final int ENFANT = 3;
  private static final int ENFANTS = 4;
  private static final int PIECES = 5;
  private static final int RELECTURE = 6;

  @Inject private Dates dates;
  @Inject private ChampsPersonnes champs;

  private LocalDate aujourdhui;
  private ChampsDemandes demandes;

  protected AssistantFoyer(String code, Class<C> type, String page) {
    super(code, type, new Etapes(page, PIECES, RELECTURE));
  }

  /** To be changed here: sheets are added to it and taken from it. */
  protected abstract List<EnfantDeclare> enfants();

  /** The sheet after the last child's declares another one. */
  @Override
  protected int derniereFiche(int etape) {
    return etape == ENFANT ? enfants().size() : 0;
  }

  @Override
  protected void ouvrir() {
    aujourdhui = dates.aujourdhui();
    demandes = champs.demandes();
    if (getEtape() == ENFANT && getEnfant() == enfants().size()) {
      enfants().add(new EnfantDeclare());
    }
  }

  @Override
  protected void ranger() {
    enfants().removeIf(EnfantDeclare::estVierge);
  }

  /** A sheet opened by mistake and left blank is no child. */
  @Override
  public String suivant() {
    boolean deTrop = getEtape() == ENFANT && enfants().size() > 1 && getEnfantDeclare().estVierge();
    if (!deTrop) {
      return super.suivant();
    }
    setEnfant(0);
    ranger();
    return garder(ENFANTS) ? partir(ENFANTS, 0) : null;
  }

  public String autreEnfant() {
    return ouvrirSiJuste(ENFANT, enfants().size());
  }

  /** A child on file stays: an agent takes it out of a household. */
  public String retirerEnfant(int rang) {
    if (enfants().get(rang).getEnfantId() == null) {
      enfants().remove(rang);
    }
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

  /** How a field of the step shown is asked. */
  public ChampDemande demande(ChampDePersonne champ) {
    return demandes.pour(champ, connait(champ));
  }

  /** Whether the town holds an answer already. */
  protected boolean connait(ChampDePersonne champ) {
    return false;
  }

  public Civilite[] getCivilites() {
    return Civilite.values();
  }

  public Sexe[] getSexes() {
    return Sexe.values();
  }

  public EnfantDeclare getEnfantDeclare() {
    return enfants().get(getEnfant());
  }

  public LocalDate getAujourdhui() {
    return aujourdhui;
  }
}
