package fr.portailfamille.web.composition;

import fr.portailfamille.composition.Definition;
import fr.portailfamille.composition.Limites;
import fr.portailfamille.demarche.Theme;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** agent/parametres/composition-presentation.xhtml?id=: what is said of a composed démarche. */
@Named
@ViewScoped
public class PresentationPage extends Edition {

  private static final Map<String, String> CHAMPS =
      Map.of(
          "TitreDeCompositionObligatoire", "titre",
          "DescriptionObligatoire", "description",
          "ConsentementTropLong", "consentement",
          "TexteDeCourrielTropLong", "",
          // three texts may be: the message says which word is wrong
          "MotARemplirInconnu", "");

  public String enregistrer() {
    return estJuste(null, CHAMPS) && garder() ? CompositionPage.adresse(getId()) : null;
  }

  public List<Theme> getThemes() {
    return List.of(Theme.values());
  }

  public List<String> getIcones() {
    return Definition.ICONES;
  }

  public int getLongueurTitre() {
    return Limites.TITRE;
  }
}
