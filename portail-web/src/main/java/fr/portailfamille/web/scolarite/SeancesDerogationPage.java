package fr.portailfamille.web.scolarite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.scolarite.derogation.DerogationsQueries;
import fr.portailfamille.scolarite.derogation.LigneSeance;
import fr.portailfamille.scolarite.derogation.SaisieRefusee;
import fr.portailfamille.scolarite.derogation.SeanceSaisie;
import fr.portailfamille.scolarite.derogation.SeanceService;
import fr.portailfamille.scolarite.derogation.SeancesQueries;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** agent/demarches/seances.xhtml: the sittings of the commission, and a new one. */
@Named
@ViewScoped
public class SeancesDerogationPage implements Serializable {

  @Inject private SeancesQueries lectures;
  @Inject private SeanceService service;
  @Inject private DerogationsQueries derogations;

  private final SeanceSaisie saisie = new SeanceSaisie();
  private List<LigneSeance> seances;
  private boolean aMoi;

  public void load() {
    seances = lectures.seances();
    aMoi = derogations.aMoi();
  }

  public String creer() {
    try {
      long id = service.ajouter(saisie);
      Annonce.succes(Libelles.texte("scolarite", "seances.creee"));
      return "/agent/demarches/seance.xhtml?faces-redirect=true&id=" + id;
    } catch (SaisieRefusee refus) {
      Annonce.refus(refus, refus.champ());
      return null;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  public List<LigneSeance> getSeances() {
    return seances;
  }

  public SeanceSaisie getSaisie() {
    return saisie;
  }

  public boolean isAMoi() {
    return aMoi;
  }
}
