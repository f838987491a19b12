package fr.portailfamille.web.activite;

import fr.portailfamille.activite.ConditionsSaisies;
import fr.portailfamille.activite.ConditionsService;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.scolarite.Niveau;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** agent/activites/condition.xhtml?activite=: what one activity asks. */
@Named
@ViewScoped
public class ConditionPage implements Serializable {

  @Inject private ConditionsService conditions;

  private String activite;
  private ConditionsService.Ligne ligne;
  private ConditionsSaisies form;

  public void load() {
    long id = Identifiant.lire(activite);
    ligne =
        conditions.lignes().stream()
            .filter(l -> l.activiteId() == id)
            .findFirst()
            .orElseThrow(Introuvable::new);
    form = conditions.lire(id);
  }

  public String enregistrer() {
    try {
      conditions.fixer(form);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
      return null;
    }
    Annonce.succes(Libelles.texte("activite", "conditions.enregistrees", ligne.libelle()));
    return "/agent/activites/conditions.xhtml?faces-redirect=true";
  }

  private static String champ(RegleMetierException refus) {
    return switch (refus.motif().cle()) {
      case "FermetureAvantOuverture" -> "fermeture";
      case "AgeMinimumHorsBornes", "AgesInverses" -> "ageMinimum";
      case "AgeMaximumHorsBornes" -> "ageMaximum";
      case "NiveauxInverses" -> "niveauMinimum";
      case "PlacesNegatives" -> "places";
      case "TexteTropLong" -> "texte";
      default -> "";
    };
  }

  public Niveau[] getNiveaux() {
    return Niveau.values();
  }

  public ConditionsService.Ligne getLigne() {
    return ligne;
  }

  public ConditionsSaisies getForm() {
    return form;
  }

  public String getActivite() {
    return activite;
  }

  public void setActivite(String activite) {
    this.activite = activite;
  }
}
