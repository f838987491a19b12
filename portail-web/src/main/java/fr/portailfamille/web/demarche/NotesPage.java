package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.LigneNote;
import fr.portailfamille.demarche.NotesService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The notes between agents beside a démarche of the desk. */
@Named
@ViewScoped
public class NotesPage implements Serializable {

  private static final String RETOUR =
      "/agent/demarches/detail.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private NotesService service;

  private String texte;
  private List<LigneNote> notes;

  /** Read once for the page. */
  public List<LigneNote> lire(String demarche) {
    if (notes == null) {
      notes = service.lire(Identifiant.lire(demarche));
    }
    return notes;
  }

  public String ecrire(String demarche) {
    try {
      service.ecrire(Identifiant.lire(demarche), texte);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "note");
      return null;
    }
    Annonce.succes(Libelles.texte("demarche", "notes.ajoutee"));
    return RETOUR;
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }
}
