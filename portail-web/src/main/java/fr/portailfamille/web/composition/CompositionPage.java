package fr.portailfamille.web.composition;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.composition.CompositionService;
import fr.portailfamille.composition.Condition;
import fr.portailfamille.composition.ConditionsPossibles;
import fr.portailfamille.composition.Defaut;
import fr.portailfamille.composition.Mouvement;
import fr.portailfamille.composition.PageDeQuestions;
import fr.portailfamille.composition.Question;
import fr.portailfamille.composition.VerificationDefinition;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * agent/parametres/composition.xhtml?id=: the pages and questions of a composed démarche, in order,
 * and what becomes of it.
 */
@Named
@ViewScoped
public class CompositionPage extends Edition {

  private static final String RUBRIQUE = "composition";
  private static final String ADRESSE =
      "/agent/parametres/composition.xhtml?faces-redirect=true&id=";
  private static final String LISTE = "/agent/parametres/compositions.xhtml?faces-redirect=true";

  @Inject private CompositionService compositions;

  private List<Defaut> defauts;

  static String adresse(Object id) {
    return ADRESSE + id;
  }

  @Override
  public void load() {
    super.load();
    defauts = VerificationDefinition.verifier(getDefinition());
  }

  public String monterPage(String cle) {
    Mouvement.page(getDefinition(), cle, Mouvement.MONTER);
    return enregistrer();
  }

  public String descendrePage(String cle) {
    Mouvement.page(getDefinition(), cle, Mouvement.DESCENDRE);
    return enregistrer();
  }

  /** Only once it is empty: its questions would be lost with it. */
  public String supprimerPage(String cle) {
    getDefinition().getPages().removeIf(p -> p.getCle().equals(cle) && p.getQuestions().isEmpty());
    return enregistrer();
  }

  public String monter(String cle) {
    Mouvement.question(getDefinition(), cle, Mouvement.MONTER);
    return enregistrer();
  }

  public String descendre(String cle) {
    Mouvement.question(getDefinition(), cle, Mouvement.DESCENDRE);
    return enregistrer();
  }

  public String supprimerQuestion(String cle) {
    getDefinition()
        .getPages()
        .forEach(page -> page.getQuestions().removeIf(q -> q.getCle().equals(cle)));
    return enregistrer();
  }

  private String enregistrer() {
    return garder() ? adresse(getId()) : null;
  }

  public String publier() {
    return agir(
        () -> compositions.publier(getEtat().id(), getEtat().version()),
        "publiee",
        adresse(getId()));
  }

  public String retirer() {
    return agir(
        () -> compositions.retirer(getEtat().id(), getEtat().version()),
        "retiree",
        adresse(getId()));
  }

  public String proposer() {
    return agir(
        () -> compositions.proposer(getEtat().id(), getEtat().version()),
        "proposee",
        adresse(getId()));
  }

  public String supprimer() {
    return agir(
        () -> compositions.supprimer(getEtat().id(), getEtat().version()), "supprimee", LISTE);
  }

  private String agir(Runnable acte, String annonce, String suite) {
    try {
      acte.run();
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
    Annonce.succes(Libelles.texte(RUBRIQUE, "fait." + annonce, getDefinition().getTitre()));
    return suite;
  }

  public String enClair(Condition condition) {
    return ConditionsPossibles.enClair(getDefinition(), condition);
  }

  public boolean premiere(PageDeQuestions page) {
    return getDefinition().getPages().indexOf(page) == 0;
  }

  public boolean derniere(PageDeQuestions page) {
    return getDefinition().getPages().indexOf(page) == getDefinition().getPages().size() - 1;
  }

  public boolean premiere(PageDeQuestions page, Question question) {
    return premiere(page) && page.getQuestions().indexOf(question) == 0;
  }

  public boolean derniere(PageDeQuestions page, Question question) {
    return derniere(page)
        && page.getQuestions().indexOf(question) == page.getQuestions().size() - 1;
  }

  /** Where what is wrong is put right. */
  public String lieu(Defaut defaut) {
    if (defaut.cle() == null) {
      return "presentation";
    }
    return getDefinition().page(defaut.cle()).isPresent() ? "page" : "question";
  }

  public List<Defaut> getDefauts() {
    return defauts;
  }
}
