package fr.portailfamille.web.activite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.forfait.FinDeForfaitService;
import fr.portailfamille.forfait.LigneForfait;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import fr.portailfamille.web.famille.OngletDuFoyer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** agent/familles/forfait.xhtml?id=&amp;forfait=: an agent ends the package of a child. */
@Named
@ViewScoped
public class FinDeForfaitPage extends OngletDuFoyer {

  /** The field each refusal is about. */
  private static final Map<String, String> CHAMPS =
      Map.of(
          "FinDeForfaitSansJour", "dernier",
          "FinDeForfaitImpossible", "dernier",
          "MotifObligatoire", "motif",
          "FinDeForfaitMotifTropLong", "motif");

  @Inject private FinDeForfaitService forfaits;

  private long forfait;
  private LigneForfait ligne;
  private LocalDate dernier;
  private String motif;

  @Override
  protected void lire(long foyer) {
    ligne = forfaits.lire(foyer, forfait);
  }

  public String terminer() {
    int rendus;
    try {
      rendus = forfaits.terminer(Identifiant.lire(getId()), forfait, dernier, motif);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, CHAMPS);
      return null;
    }
    Annonce.succes(Libelles.texte("activite", "forfait.fini", ligne.prenom(), rendus));
    return "/agent/familles/enfants.xhtml?faces-redirect=true&id=" + getId();
  }

  public String getForfait() {
    return String.valueOf(forfait);
  }

  public void setForfait(String saisi) {
    forfait = Identifiant.lire(saisi);
  }

  public LigneForfait getLigne() {
    return ligne;
  }

  /** Last day of the package. */
  public LocalDate getDernier() {
    return dernier;
  }

  public void setDernier(LocalDate dernier) {
    this.dernier = dernier;
  }

  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }
}
