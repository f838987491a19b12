package fr.portailfamille.web.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.reouverture.DemandeDeReouverture;
import fr.portailfamille.demarche.reouverture.LigneReouverture;
import fr.portailfamille.demarche.reouverture.ReouvertureService;
import fr.portailfamille.demarche.reouverture.ReouverturesQueries;
import fr.portailfamille.demarche.reouverture.Verrou;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * agent/familles/reouvertures.xhtml?id=: what is locked for a household, and is reopened for it.
 */
@Named
@ViewScoped
public class ReouverturesPage extends OngletDuFoyer {

  /** The field each refusal is about. */
  private static final Map<String, String> CHAMPS =
      Map.of(
          "DejaRouverte", "type",
          "RienARouvrir", "type",
          "ReouvertureSansMotif", "motif",
          "ReouvertureMotifTropLong", "motif",
          "ReouverturePassee", "jusquAu",
          "ReouvertureTropLongue", "jusquAu");

  @Inject private ReouvertureService reouvertures;
  @Inject private ReouverturesQueries queries;

  private List<Verrou> verrous = List.of();
  private List<LigneReouverture> lignes = List.of();
  private String type;
  private String motif;
  private LocalDate jusquAu;

  @Override
  protected void lire(long foyer) {
    verrous = reouvertures.verrous(foyer);
    lignes = queries.duFoyer(foyer);
    jusquAu = reouvertures.proposition();
  }

  public String rouvrir() {
    try {
      reouvertures.rouvrir(foyer(), new DemandeDeReouverture(type, motif, jusquAu));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, CHAMPS);
      return null;
    }
    Annonce.succes(Libelles.texte("famille", "reouvertures.faite"));
    return ici();
  }

  public String refermer(long reouverture) {
    try {
      reouvertures.refermer(foyer(), reouverture);
      Annonce.succes(Libelles.texte("famille", "reouvertures.refermee"));
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
    }
    return ici();
  }

  private String ici() {
    return "/agent/familles/reouvertures.xhtml?faces-redirect=true&id=" + getId();
  }

  private long foyer() {
    return Identifiant.lire(getId());
  }

  public List<Verrou> getVerrous() {
    return verrous;
  }

  /** The latest first. */
  public List<LigneReouverture> getLignes() {
    return lignes;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }

  public LocalDate getJusquAu() {
    return jusquAu;
  }

  public void setJusquAu(LocalDate jusquAu) {
    this.jusquAu = jusquAu;
  }
}
