package fr.portailfamille.web.composition;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.composition.CompositionQueries;
import fr.portailfamille.composition.CompositionService;
import fr.portailfamille.composition.LigneComposition;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/parametres/compositions.xhtml: the démarches the town composes, and a new one. */
@Named
@RequestScoped
public class CompositionsPage {

  @Inject private CompositionQueries lectures;
  @Inject private CompositionService compositions;

  private List<LigneComposition> lignes;
  private String titre;

  public void load() {
    lignes = lectures.lister();
  }

  public String creer() {
    try {
      long id = compositions.creer(titre, Libelles.texte("composition", "page.premiere"));
      return CompositionPage.adresse(id);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "titre");
      return null;
    }
  }

  public List<LigneComposition> getLignes() {
    return lignes;
  }

  public String getTitre() {
    return titre;
  }

  public void setTitre(String titre) {
    this.titre = titre;
  }
}
