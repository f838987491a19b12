package fr.portailfamille.web.famille;

import fr.portailfamille.assurance.AssuranceQueries;
import fr.portailfamille.autorisation.AutorisationQueries;
import fr.portailfamille.forfait.ForfaitQueries;
import fr.portailfamille.forfait.LigneForfait;
import fr.portailfamille.photo.PhotoQueries;
import fr.portailfamille.reglementinterieur.EnfantSuivi;
import fr.portailfamille.reglementinterieur.ReglementQueries;
import fr.portailfamille.reservation.SemaineDuFoyer;
import fr.portailfamille.sante.SanteQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** agent/familles/enfants.xhtml?id=: the children, their week, and what is on file for each. */
@Named
@RequestScoped
public class EnfantsFamillePage extends OngletDuFoyer {

  @Inject private PhotoQueries portraits;
  @Inject private SemaineDuFoyer reservations;
  @Inject private ForfaitQueries forfaitsConnus;
  @Inject private SanteQueries sante;
  @Inject private AssuranceQueries assurancesConnues;
  @Inject private AutorisationQueries autorisationsConnues;
  @Inject private ReglementQueries reglementsConnus;

  private Map<Long, Long> photos;
  private List<SemaineDuFoyer.JourDeLaSemaine> semaine;
  private List<LigneForfait> forfaits;
  private List<SanteQueries.EtatFiche> fichesSante;
  private List<AssuranceQueries.EnfantAssure> assurances;
  private List<AutorisationQueries.EnfantAutorise> autorisations;
  private List<EnfantSuivi> reglements;

  @Override
  protected void lire(long foyer) {
    photos = portraits.duFoyer(foyer);
    semaine = reservations.lire(foyer);
    forfaits = forfaitsConnus.duFoyer(foyer);
    fichesSante = sante.duFoyer(foyer);
    assurances = assurancesConnues.duFoyer(foyer);
    autorisations = autorisationsConnues.pourUnAgent(foyer);
    reglements = reglementsConnus.duFoyer(foyer);
  }

  /** Id of the portrait, by child; none for who may not see them. */
  public Map<Long, Long> getPhotos() {
    return photos;
  }

  public List<SemaineDuFoyer.JourDeLaSemaine> getSemaine() {
    return semaine;
  }

  public List<LigneForfait> getForfaits() {
    return forfaits;
  }

  public List<SanteQueries.EtatFiche> getFichesSante() {
    return fichesSante;
  }

  public List<AssuranceQueries.EnfantAssure> getAssurances() {
    return assurances;
  }

  public List<AutorisationQueries.EnfantAutorise> getAutorisations() {
    return autorisations;
  }

  /** What is signed for each child. */
  public List<EnfantSuivi> getReglements() {
    return reglements;
  }
}
