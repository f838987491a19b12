package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.facturation.CompteFamille;
import fr.portailfamille.facturation.FactureQueries;
import fr.portailfamille.facturation.LigneReleve;
import fr.portailfamille.facturation.ResumeFacture;
import fr.portailfamille.famille.QuotientService;
import fr.portailfamille.famille.SourceQuotient;
import fr.portailfamille.prelevement.LigneMandat;
import fr.portailfamille.prelevement.MandatQueries;
import fr.portailfamille.quotient.LigneQuotient;
import fr.portailfamille.quotient.QuotientQueries;
import fr.portailfamille.web.commun.Annonce;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;

/** agent/familles/facturation.xhtml?id=: what the household owes, its quotients and mandates. */
@Named
@ViewScoped
public class FacturationFamillePage extends OngletDuFoyer {

  @Inject private QuotientQueries quotientsConnus;
  @Inject private MandatQueries mandatsConnus;
  @Inject private FactureQueries facturesEmises;
  @Inject private CompteFamille compte;

  @Inject private QuotientService quotientService;

  private final QuotientForm form = new QuotientForm();
  private List<LigneQuotient> quotients;
  private List<LigneMandat> mandats;
  private List<ResumeFacture> factures;
  private List<LigneReleve> releve;

  @Override
  protected void lire(long foyer) {
    quotients = quotientsConnus.duFoyer(foyer);
    mandats = mandatsConnus.duFoyer(foyer);
    factures = facturesEmises.duFoyer(foyer);
    releve = compte.duFoyer(foyer);
  }

  public String enregistrer() {
    try {
      quotientService.enregistrer(
          getFiche().id(),
          Montant.of(form.getValeur()),
          form.getDebut(),
          SourceQuotient.valueOf(form.getSource()));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "debut");
      return null;
    }
    Annonce.succes(
        ResourceBundle.getBundle("fr.portailfamille.web.famille.libelles")
            .getString("fiche.quotient.enregistre"));
    return "/agent/familles/facturation.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public SourceQuotient[] getSources() {
    return SourceQuotient.values();
  }

  public QuotientForm getForm() {
    return form;
  }

  public List<LigneQuotient> getQuotients() {
    return quotients;
  }

  /** Latest first. */
  public List<LigneMandat> getMandats() {
    return mandats;
  }

  /** Newest month first. */
  public List<ResumeFacture> getFactures() {
    return factures;
  }

  public List<LigneReleve> getReleve() {
    return releve;
  }
}
