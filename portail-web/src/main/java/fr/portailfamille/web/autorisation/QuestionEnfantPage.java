package fr.portailfamille.web.autorisation;

import fr.portailfamille.autorisation.NatureReponse;
import fr.portailfamille.autorisation.QuestionRefusee;
import fr.portailfamille.autorisation.QuestionSaisie;
import fr.portailfamille.autorisation.QuestionService;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** agent/parametres/question.xhtml?id=: a question of the town; without an id, a new one. */
@Named
@ViewScoped
public class QuestionEnfantPage implements Serializable {

  @Inject private QuestionService service;

  private Long id;
  private int version;
  private QuestionSaisie saisie = new QuestionSaisie();

  public void load() {
    if (id != null) {
      var question = service.chercher(id);
      version = question.version();
      saisie = question.saisie();
    }
  }

  public String enregistrer() {
    try {
      if (id == null) {
        service.ajouter(saisie);
      } else {
        service.changer(id, version, saisie);
      }
    } catch (QuestionRefusee refus) {
      Annonce.refus(refus, refus.champ());
      return null;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
    Annonce.succes(Libelles.texte("autorisation", "question.enregistree"));
    return "/agent/parametres/questions.xhtml?faces-redirect=true";
  }

  public NatureReponse[] getNatures() {
    return NatureReponse.values();
  }

  public boolean isAListe() {
    return saisie.getNature() == NatureReponse.CHOIX;
  }

  public boolean isNouvelle() {
    return id == null;
  }

  public QuestionSaisie getSaisie() {
    return saisie;
  }

  public String getId() {
    return id == null ? null : String.valueOf(id);
  }

  public void setId(String saisi) {
    id = saisi == null || saisi.isBlank() ? null : Long.valueOf(Identifiant.lire(saisi));
  }
}
