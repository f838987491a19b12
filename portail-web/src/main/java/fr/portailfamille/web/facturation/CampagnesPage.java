package fr.portailfamille.web.facturation;

import fr.portailfamille.batch.facturation.LancementFacturation;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.facturation.campagne.ApercuFacturation;
import fr.portailfamille.facturation.campagne.ApercuQueries;
import fr.portailfamille.facturation.campagne.CampagneQueries;
import fr.portailfamille.facturation.campagne.ResumeCampagne;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * agent/facturation/campagnes.xhtml: the billings made, and a new one. Régie and month are in the
 * address; what they would bill is shown before anything starts.
 */
@Named
@ViewScoped
public class CampagnesPage implements Serializable {

  private static final String CAMPAGNE =
      "/agent/facturation/campagne.xhtml?faces-redirect=true&id=";

  @Inject private CampagneQueries queries;
  @Inject private ApercuQueries apercus;
  @Inject private LancementFacturation lancement;

  private long regie = -1;
  private YearMonth mois;
  private LocalDate echeance;
  private ApercuFacturation apercu;
  private ResumeCampagne existante;
  private List<ResumeCampagne> campagnes = List.of();
  private List<CampagneQueries.Regie> regies = List.of();
  private List<YearMonth> moisProposes = List.of();

  public void load() {
    regies = queries.regies();
    moisProposes = apercus.mois();
    campagnes = queries.lister();
    if (regies.stream().noneMatch(r -> r.id() == regie) || !moisProposes.contains(mois)) {
      return;
    }
    existante =
        campagnes.stream()
            .filter(c -> c.regieId() == regie && YearMonth.from(c.mois()).equals(mois))
            .findFirst()
            .orElse(null);
    if (existante == null) {
      apercu = apercus.apercu(regie, mois);
      echeance = apercus.echeance();
    }
  }

  /** On a refusal the page is shown again, up to date: a colleague may have just done it. */
  public String lancer() {
    try {
      return CAMPAGNE + lancement.lancer(regie, mois, echeance);
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
      return "/agent/facturation/campagnes.xhtml?faces-redirect=true&includeViewParams=true";
    }
  }

  public String getRegie() {
    return regie < 0 ? null : String.valueOf(regie);
  }

  public void setRegie(String saisie) {
    regie = Identifiant.lire(saisie);
  }

  /** As 2026-10. */
  public String getMois() {
    return mois == null ? null : mois.toString();
  }

  public void setMois(String saisi) {
    mois = saisi != null && saisi.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(saisi) : null;
  }

  public LocalDate getPremierJour() {
    return mois.atDay(1);
  }

  public LocalDate getEcheance() {
    return echeance;
  }

  public void setEcheance(LocalDate echeance) {
    this.echeance = echeance;
  }

  public ApercuFacturation getApercu() {
    return apercu;
  }

  public ResumeCampagne getExistante() {
    return existante;
  }

  public List<ResumeCampagne> getCampagnes() {
    return campagnes;
  }

  public List<CampagneQueries.Regie> getRegies() {
    return regies;
  }

  public List<YearMonth> getMoisProposes() {
    return moisProposes;
  }
}
