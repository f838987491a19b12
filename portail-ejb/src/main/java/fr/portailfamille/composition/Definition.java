package fr.portailfamille.composition;

import fr.portailfamille.demarche.Theme;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a composed démarche asks and says: a working copy, or a published version. */
public class Definition implements Serializable {

  private String titre;
  private String description;
  private Theme theme = Theme.MON_COMPTE;
  private String icone = ICONES.get(0);
  private boolean dossierValide = true;
  private boolean uneSeule;
  private String consentement;
  private String texteDepot;
  private String texteAcceptation;
  private String texteRefus;
  private List<PageDeQuestions> pages = new ArrayList<>();
  private int derniereCle;

  /** Symbols one may choose from. */
  public static final List<String> ICONES =
      List.of("document", "famille", "inscription", "planning", "message", "facture");

  /** A page at the end, with a key of its own. */
  public PageDeQuestions ajouterPage(String titre) {
    var page = new PageDeQuestions();
    page.setCle("p" + ++derniereCle);
    page.setTitre(titre);
    pages.add(page);
    return page;
  }

  /** A question with a key of its own, to be added to a page. */
  public Question nouvelleQuestion(NatureQuestion nature) {
    var question = new Question();
    question.setCle("q" + ++derniereCle);
    question.setNature(nature);
    return question;
  }

  public Stream<Question> questions() {
    return pages.stream().flatMap(page -> page.getQuestions().stream());
  }

  /** Empty when it is not there any more. */
  public Optional<PageDeQuestions> page(String cle) {
    return pages.stream().filter(page -> page.getCle().equals(cle)).findFirst();
  }

  /** Empty when it is not there any more. */
  public Optional<Question> question(String cle) {
    return questions().filter(question -> question.getCle().equals(cle)).findFirst();
  }

  /** The page a question is on. */
  public Optional<PageDeQuestions> pageDe(String question) {
    return pages.stream()
        .filter(p -> p.getQuestions().stream().anyMatch(q -> q.getCle().equals(question)))
        .findFirst();
  }

  public String getTitre() {
    return titre;
  }

  public void setTitre(String titre) {
    this.titre = Saisie.propre(titre);
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = Saisie.propre(description);
  }

  public Theme getTheme() {
    return theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }

  /** One of {@link #ICONES}. */
  public String getIcone() {
    return icone;
  }

  public void setIcone(String icone) {
    this.icone = icone;
  }

  /** Whether it is for households validated by an agent only. */
  public boolean isDossierValide() {
    return dossierValide;
  }

  public void setDossierValide(boolean dossierValide) {
    this.dossierValide = dossierValide;
  }

  /** Whether a second one waits for the decision on the first. */
  public boolean isUneSeule() {
    return uneSeule;
  }

  public void setUneSeule(boolean uneSeule) {
    this.uneSeule = uneSeule;
  }

  /** To accept first; null: the text of the town. */
  public String getConsentement() {
    return consentement;
  }

  public void setConsentement(String consentement) {
    this.consentement = Saisie.propre(consentement);
  }

  /** Added to the mail that acknowledges it; null: nothing. */
  public String getTexteDepot() {
    return texteDepot;
  }

  public void setTexteDepot(String texteDepot) {
    this.texteDepot = Saisie.propre(texteDepot);
  }

  /** Added to the mail that tells it is accepted; null: nothing. */
  public String getTexteAcceptation() {
    return texteAcceptation;
  }

  public void setTexteAcceptation(String texteAcceptation) {
    this.texteAcceptation = Saisie.propre(texteAcceptation);
  }

  /** Added to the mail that tells it is refused; null: nothing. */
  public String getTexteRefus() {
    return texteRefus;
  }

  public void setTexteRefus(String texteRefus) {
    this.texteRefus = Saisie.propre(texteRefus);
  }

  public List<PageDeQuestions> getPages() {
    return pages;
  }

  public void setPages(List<PageDeQuestions> pages) {
    this.pages = pages;
  }

  /** Rank of the last key given. */
  public int getDerniereCle() {
    return derniereCle;
  }

  public void setDerniereCle(int derniereCle) {
    this.derniereCle = derniereCle;
  }
}
