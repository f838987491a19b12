package fr.portailfamille.web.composition;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.composition.ConditionsPossibles;
import fr.portailfamille.composition.PageDeQuestions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** agent/parametres/composition-page.xhtml?id=&page=: a page; without its key, a new one. */
@Named
@ViewScoped
public class PageComposeePage extends Edition {

  private static final Map<String, String> CHAMPS =
      Map.of(
          "TitreDePageObligatoire", "titre",
          "IntroductionTropLongue", "introduction",
          "ConditionSurUneQuestionPlusLoin", "condition",
          "ConditionSurUneReponseDisparue", "condition");

  private String cle;
  private String titre;
  private String introduction;
  private String condition;

  @Override
  public void load() {
    super.load();
    if (cle != null) {
      var page = getDefinition().page(cle).orElseThrow(Introuvable::new);
      titre = page.getTitre();
      introduction = page.getIntroduction();
      condition = code(page.getCondition());
    }
  }

  public String enregistrer() {
    // the address names a page; one added by a first try, then refused, is that page
    var possibles = getPossibles();
    PageDeQuestions page =
        cle == null ? getDefinition().ajouterPage(titre) : getDefinition().page(cle).orElseThrow();
    cle = page.getCle();
    page.setTitre(titre);
    page.setIntroduction(introduction);
    page.setCondition(condition(possibles, condition));
    return estJuste(cle, CHAMPS) && garder() ? CompositionPage.adresse(getId()) : null;
  }

  public List<ConditionsPossibles.Possible> getPossibles() {
    return ConditionsPossibles.dePage(getDefinition(), cle);
  }

  public String getCle() {
    return cle;
  }

  public void setCle(String cle) {
    this.cle = cle;
  }

  public String getTitre() {
    return titre;
  }

  public void setTitre(String titre) {
    this.titre = titre;
  }

  public String getIntroduction() {
    return introduction;
  }

  public void setIntroduction(String introduction) {
    this.introduction = introduction;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }
}
