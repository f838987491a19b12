package fr.portailfamille.web.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.RapprochementQueries;
import fr.portailfamille.famille.RapprochementQueries.Candidat;
import fr.portailfamille.famille.RapprochementQueries.LigneRapprochement;
import fr.portailfamille.famille.RapprochementService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** agent/familles/rapprochements.xhtml: accounts whose holders named a household (D04, D05). */
@Named
@ViewScoped
public class RapprochementsPage implements Serializable {

  private static final String ICI = "/agent/familles/rapprochements.xhtml?faces-redirect=true";

  @Inject private RapprochementQueries lectures;
  @Inject private RapprochementService rapprochements;

  private List<LigneRapprochement> lignes = List.of();

  public void load() {
    lignes = lectures.aExaminer();
  }

  public String relier(LigneRapprochement ligne, Candidat candidat) {
    return agir(
        () -> rapprochements.relier(ligne.id(), candidat.id()), "rapprochements.relie", ligne);
  }

  public String ecarter(LigneRapprochement ligne) {
    return agir(() -> rapprochements.ecarter(ligne.id()), "rapprochements.ecarte", ligne);
  }

  private static String agir(Runnable geste, String annonce, LigneRapprochement ligne) {
    try {
      geste.run();
      Annonce.succes(Libelles.texte("famille", annonce, ligne.titulaire()));
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
    }
    return ICI;
  }

  public List<LigneRapprochement> getLignes() {
    return lignes;
  }
}
