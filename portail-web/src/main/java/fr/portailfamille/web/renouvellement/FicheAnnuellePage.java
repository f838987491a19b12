package fr.portailfamille.web.renouvellement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.LigneFiche;
import fr.portailfamille.renouvellement.MonRenouvellement;
import fr.portailfamille.renouvellement.RenouvellementService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One sheet: what the town knows, « rien n’a changé », or the démarche that changes it (E35). */
@Named
@ViewScoped
public class FicheAnnuellePage implements Serializable {

  @Inject private RenouvellementService service;

  private String type;
  private MonRenouvellement mien;
  private LigneFiche ligne;
  private ContenuFiche contenu;

  public void load() {
    mien = service.mien().orElseThrow(Introuvable::new);
    ligne =
        mien.fiches().stream()
            .filter(fiche -> fiche.type().equals(type))
            .findFirst()
            .orElseThrow(Introuvable::new);
    contenu = service.lire(type);
  }

  public String valider() {
    try {
      service.valider(type);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
    Annonce.succes(Libelles.texte("renouvellement", "fiche.validee", ligne.titre()));
    return "/usager/renouvellement/fiches.xhtml?faces-redirect=true";
  }

  /** Only while there is time, and for what is not done yet. */
  public boolean isAValider() {
    return ligne.aValider();
  }

  /** Key of the sentence that tells until when. */
  public String getEcheance() {
    if (ligne.rouverte()) {
      return "fiche.rouverte";
    }
    return ligne.jusquAu() == null ? "fiche.close" : "fiche.jusqu_au";
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public MonRenouvellement getMien() {
    return mien;
  }

  public LigneFiche getLigne() {
    return ligne;
  }

  public ContenuFiche getContenu() {
    return contenu;
  }
}
