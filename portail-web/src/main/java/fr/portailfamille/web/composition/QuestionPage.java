package fr.portailfamille.web.composition;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.composition.ConditionsPossibles;
import fr.portailfamille.composition.NatureQuestion;
import fr.portailfamille.composition.PageDeQuestions;
import fr.portailfamille.composition.Question;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * agent/parametres/composition-question.xhtml?id=&page=&question=: a question of a page; without
 * its key, a new one at the end.
 */
@Named
@ViewScoped
public class QuestionPage extends Edition {

  private static final Map<String, String> CHAMPS =
      Map.ofEntries(
          Map.entry("LibelleObligatoire", "libelle"),
          Map.entry("AideTropLongue", "aide"),
          Map.entry("BornesInversees", "minimum"),
          Map.entry("JoursInverses", "joursMinimum"),
          Map.entry("ChoixHorsBornes", "choix"),
          Map.entry("ChoixEnDouble", "choix"),
          Map.entry("ColonnesHorsBornes", "colonnes"),
          Map.entry("LignesHorsBornes", "lignesMaximum"),
          Map.entry("EnfantSansDossierValide", "nature"),
          Map.entry("ValiditeHorsBornes", "validiteMois"),
          Map.entry("ConditionSurUneQuestionPlusLoin", "condition"),
          Map.entry("ConditionSurUneReponseDisparue", "condition"));

  private String page;
  private String cle;
  private Question question;
  private SaisieQuestion saisie;

  @Override
  public void load() {
    super.load();
    if (page == null) {
      page = getDefinition().pageDe(cle).map(PageDeQuestions::getCle).orElse(null);
    }
    if (getDefinition().page(page).isEmpty()) {
      throw new Introuvable();
    }
    question =
        cle == null
            ? getDefinition().nouvelleQuestion(NatureQuestion.TEXTE)
            : getDefinition().question(cle).orElseThrow(Introuvable::new);
    saisie = SaisieQuestion.de(question);
  }

  public String enregistrer() {
    if (!saisie.nombresLisibles()) {
      Annonce.refus(Libelles.texte("composition", "question.nombres_illisibles"));
      return null;
    }
    saisie.ecrire(question);
    question.setCondition(condition(getPossibles(), saisie.getCondition()));
    var questions = getDefinition().page(page).orElseThrow().getQuestions();
    if (getDefinition().question(question.getCle()).isEmpty()) {
      questions.add(question);
    }
    return estJuste(question.getCle(), CHAMPS) && garder()
        ? CompositionPage.adresse(getId())
        : null;
  }

  public List<ConditionsPossibles.Possible> getPossibles() {
    return ConditionsPossibles.deQuestion(getDefinition(), page, question.getCle());
  }

  public List<NatureQuestion> getNatures() {
    return List.of(NatureQuestion.values());
  }

  public boolean isNouvelle() {
    return cle == null;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getCle() {
    return cle;
  }

  public void setCle(String cle) {
    this.cle = cle;
  }

  public Question getQuestion() {
    return question;
  }

  public SaisieQuestion getSaisie() {
    return saisie;
  }
}
