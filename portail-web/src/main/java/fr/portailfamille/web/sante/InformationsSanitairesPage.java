package fr.portailfamille.web.sante;

import fr.portailfamille.demarche.Refus;
import fr.portailfamille.sante.ChoixFiche;
import fr.portailfamille.sante.FicheDemandee;
import fr.portailfamille.sante.InformationsDemandees;
import fr.portailfamille.sante.InformationsSanitaires;
import fr.portailfamille.sante.OuiNon;
import fr.portailfamille.sante.SanteQueries;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Consent, one sheet per child, its vaccinations, documents, recap (A40, B14). In step 3, one sheet
 * per child whose sheet is filled in.
 */
@Named
@ViewScoped
public class InformationsSanitairesPage extends Assistant<InformationsDemandees> {

  private static final int SANTE = 2;
  private static final int VACCINATIONS = 3;

  @Inject private SanteQueries lectures;
  @Inject private Dates dates;

  private List<String> regimes = List.of();
  private FicheDemandee fiche;

  public InformationsSanitairesPage() {
    super(
        InformationsSanitaires.CODE,
        InformationsDemandees.class,
        new Etapes("/usager/sante/informations.xhtml", 4, 5));
  }

  private List<FicheDemandee> enfants(int etape) {
    return etape == VACCINATIONS ? getForm().renseignees() : getForm().getEnfants();
  }

  @Override
  protected int fiches(int etape) {
    return etape == SANTE || etape == VACCINATIONS ? Math.max(1, enfants(etape).size()) : 1;
  }

  /** The first child without an answer. */
  @Override
  protected int premiereFiche(int etape) {
    var sansReponse =
        getForm().getEnfants().stream().filter(enfant -> enfant.getChoix() == null).findFirst();
    return etape == SANTE ? sansReponse.map(getForm().getEnfants()::indexOf).orElse(0) : 0;
  }

  @Override
  protected void ouvrir() {
    if ((isSanteOuverte() || isVaccinationsOuvertes()) && !enfants(getEtape()).isEmpty()) {
      fiche = enfants(getEtape()).get(getEnfant());
      regimes = lectures.regimes();
    }
  }

  /** Forgets the changes: the sheet on file is no longer the one they were made on. */
  public String repartir() {
    fiche.setRepartir(true);
    return garder(SANTE) ? partir(SANTE, getEnfant()) : null;
  }

  @Override
  protected boolean estIci(Refus refus) {
    return refus.etape() == getEtape() && refus.rang() == getEnfant();
  }

  public boolean isSanteOuverte() {
    return getEtape() == SANTE;
  }

  public boolean isVaccinationsOuvertes() {
    return getEtape() == VACCINATIONS;
  }

  public boolean isRenseignee() {
    return fiche != null && fiche.getChoix() == ChoixFiche.RENSEIGNER;
  }

  public boolean isAllergique() {
    return fiche.getSante().getAllergique() == OuiNon.OUI;
  }

  public boolean isTraitement() {
    return fiche.getSante().getTraitement() == OuiNon.OUI;
  }

  public boolean isPai() {
    return fiche.getSante().getPai() == OuiNon.OUI;
  }

  public FicheDemandee getFiche() {
    return fiche;
  }

  public List<String> getRegimes() {
    return regimes;
  }

  public ChoixFiche[] getChoix() {
    return ChoixFiche.values();
  }

  public OuiNon[] getOuiNon() {
    return OuiNon.values();
  }

  public LocalDate getAujourdhui() {
    return dates.aujourdhui();
  }
}
