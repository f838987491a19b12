package fr.portailfamille.web.facturation;

import fr.portailfamille.batch.facturation.LancementFacturation;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.facturation.SituationFacture;
import fr.portailfamille.facturation.campagne.ApercuQueries;
import fr.portailfamille.facturation.campagne.CampagneQueries;
import fr.portailfamille.facturation.campagne.ResultatQueries;
import fr.portailfamille.facturation.campagne.ResumeCampagne;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * agent/facturation/campagne.xhtml?id=: a billing that advances, then its result. The filters of
 * its invoices and the page, from 1, are in the address.
 */
@Named
@ViewScoped
public class CampagnePage implements Serializable {

  private static final String ICI = "/agent/facturation/campagne.xhtml";
  private static final int TAILLE = 50;
  private static final int PAGE_MAXIMALE = 100_000;

  @Inject private CampagneQueries queries;
  @Inject private ResultatQueries resultats;
  @Inject private ApercuQueries apercus;
  @Inject private LancementFacturation lancement;

  private long id = -1;
  private String texte = "";
  private SituationFacture situation;
  private int page = 1;
  private ResumeCampagne resume;
  private LocalDate echeance;
  private List<ResultatQueries.Rejet> rejets = List.of();
  private Slice<ResultatQueries.LigneFacturee> factures = Slice.vide();

  public void load() {
    resume = queries.suivre(id);
    if (!resume.isEnCours()) {
      rejets = resultats.rejets(id);
      var tranche = new ResultatQueries.Tranche((page - 1) * TAILLE, TAILLE);
      factures = resultats.factures(id, texte, situation, tranche);
      echeance = apercus.echeance();
    }
  }

  /** Called every two seconds while the billing runs; once it is over, the result is shown. */
  public void actualiser() throws IOException {
    resume = queries.suivre(id);
    if (!resume.isEnCours()) {
      var externe = FacesContext.getCurrentInstance().getExternalContext();
      externe.redirect(externe.getRequestContextPath() + ICI + "?id=" + id);
    }
  }

  public String lancer() {
    try {
      lancement.lancer(id, echeance);
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
    }
    return ICI + "?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte == null ? "" : texte;
  }

  public String getSituation() {
    return situation == null ? "" : situation.name();
  }

  /** An unknown one filters nothing. */
  public void setSituation(String saisie) {
    situation =
        Stream.of(SituationFacture.values())
            .filter(s -> s.name().equals(saisie))
            .findFirst()
            .orElse(null);
  }

  public SituationFacture[] getSituations() {
    return SituationFacture.values();
  }

  public String getPage() {
    return String.valueOf(page);
  }

  /** What is not a number is the first one. */
  public void setPage(String saisie) {
    page = (int) Math.max(1, Math.min(Identifiant.lire(saisie), PAGE_MAXIMALE));
  }

  public long getPages() {
    return Math.max(1, (factures.total() + TAILLE - 1) / TAILLE);
  }

  public LocalDate getEcheance() {
    return echeance;
  }

  public void setEcheance(LocalDate echeance) {
    this.echeance = echeance;
  }

  public ResumeCampagne getResume() {
    return resume;
  }

  public List<ResultatQueries.Rejet> getRejets() {
    return rejets;
  }

  public Slice<ResultatQueries.LigneFacturee> getFactures() {
    return factures;
  }
}
