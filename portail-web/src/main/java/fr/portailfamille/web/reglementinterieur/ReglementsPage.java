package fr.portailfamille.web.reglementinterieur;

import fr.portailfamille.reglementinterieur.EnfantSuivi;
import fr.portailfamille.reglementinterieur.ReglementQueries;
import fr.portailfamille.reglementinterieur.TexteEnVigueur;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Règlement intérieur » (E14): the children first, what is signed for each, then the words. */
@Named
@RequestScoped
public class ReglementsPage {

  @Inject private ReglementQueries lectures;

  private List<EnfantSuivi> enfants;
  private List<TexteEnVigueur> textes;

  public void load() {
    enfants = lectures.mesEnfants();
    textes = lectures.textes();
  }

  /** Rank of the sheet of a child in the démarche, which has those to sign only. */
  public int fiche(EnfantSuivi enfant) {
    return enfants.stream().filter(EnfantSuivi::aSigner).toList().indexOf(enfant);
  }

  public List<EnfantSuivi> getEnfants() {
    return enfants;
  }

  public List<TexteEnVigueur> getTextes() {
    return textes;
  }
}
