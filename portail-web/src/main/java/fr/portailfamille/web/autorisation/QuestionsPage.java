package fr.portailfamille.web.autorisation;

import fr.portailfamille.autorisation.QuestionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/parametres/questions.xhtml: what the town asks of each child. */
@Named
@RequestScoped
public class QuestionsPage {

  @Inject private QuestionService service;

  private List<QuestionService.Question> questions;

  public void load() {
    questions = service.toutes();
  }

  public List<QuestionService.Question> getQuestions() {
    return questions;
  }
}
