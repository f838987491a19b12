package fr.portailfamille.web.composition;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.composition.PageDeQuestions;
import fr.portailfamille.composition.Preparation;
import fr.portailfamille.composition.Question;
import fr.portailfamille.composition.RelectureReponses;
import fr.portailfamille.composition.ReponsesComposees;
import fr.portailfamille.composition.VerificationReponses;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * agent/parametres/composition-apercu.xhtml?id=: the working copy as families would fill it in, its
 * pages one under another. Nothing is kept.
 */
@Named
@ViewScoped
public class ApercuPage extends Edition {

  @Inject private Dates dates;

  private Remplissage remplissage;
  private List<Bloc> blocs = List.of();

  @Override
  public void load() {
    super.load();
    var enfants = Map.of("1", Libelles.texte("composition", "apercu.enfant"));
    var form = new ReponsesComposees();
    Preparation.preparer(getDefinition(), form, enfants);
    remplissage = Remplissage.dUnSeulTenant(getDefinition(), form, enfants);
  }

  /** Tells what families would be told, else shows the answers as they would be read again. */
  public void verifier() {
    var form = remplissage.getForm();
    Preparation.preparer(getDefinition(), form, remplissage.getEnfants());
    var refus = VerificationReponses.verifier(getDefinition(), form, dates.aujourdhui());
    refus.forEach(r -> Annonce.refus(new RegleMetierException(r.motif()), r.champ()));
    blocs = refus.isEmpty() ? RelectureReponses.relire(getDefinition(), form) : List.of();
  }

  public boolean montre(PageDeQuestions page) {
    return remplissage.deroulement().pages().contains(page);
  }

  public List<Question> getDocuments() {
    return remplissage.deroulement().documents();
  }

  public Remplissage getRemplissage() {
    return remplissage;
  }

  public List<Bloc> getBlocs() {
    return blocs;
  }
}
