package fr.portailfamille.web.famille;

import fr.portailfamille.accord.AccordQueries;
import fr.portailfamille.assurance.AssuranceQueries;
import fr.portailfamille.autorisation.AutorisationQueries;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.contact.ContactQueries;
import fr.portailfamille.famille.AnnuaireQueries;
import fr.portailfamille.famille.QuotientService;
import fr.portailfamille.famille.SourceQuotient;
import fr.portailfamille.famille.adresse.DomicileQueries;
import fr.portailfamille.photo.PhotoQueries;
import fr.portailfamille.prelevement.LigneMandat;
import fr.portailfamille.prelevement.MandatQueries;
import fr.portailfamille.quotient.LigneQuotient;
import fr.portailfamille.quotient.QuotientQueries;
import fr.portailfamille.reglementinterieur.EnfantSuivi;
import fr.portailfamille.reglementinterieur.ReglementQueries;
import fr.portailfamille.representation.LigneRepresentation;
import fr.portailfamille.representation.RepresentationQueries;
import fr.portailfamille.sante.SanteQueries;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** agent/familles/fiche.xhtml?id=: a household on one page, and its quotient. */
@Named
@ViewScoped
public class FicheFamillePage implements Serializable {

  @Inject private AnnuaireQueries annuaire;
  @Inject private ContactQueries contactsConnus;
  @Inject private SanteQueries sante;
  @Inject private DomicileQueries domiciles;
  @Inject private AccordQueries accordsConnus;
  @Inject private AssuranceQueries assurancesConnues;
  @Inject private ReglementQueries reglementsConnus;
  @Inject private MandatQueries mandatsConnus;
  @Inject private QuotientQueries quotientsConnus;
  @Inject private RepresentationQueries representationsConnues;
  @Inject private AutorisationQueries autorisationsConnues;
  @Inject private PhotoQueries portraits;
  @Inject private QuotientService quotientService;

  private long id;
  private AnnuaireQueries.FicheFamille fiche;
  private List<ContactQueries.LigneContact> contacts;
  private List<SanteQueries.EtatFiche> fichesSante;
  private List<DomicileQueries.LigneDomicile> anciensDomiciles;
  private List<AccordQueries.LigneAccord> accords;
  private List<AssuranceQueries.EnfantAssure> assurances;
  private List<AutorisationQueries.EnfantAutorise> autorisations;
  private Map<Long, Long> photos;
  private List<EnfantSuivi> reglements;
  private List<LigneMandat> mandats;
  private List<LigneQuotient> quotients;
  private List<LigneRepresentation> representations;
  private final QuotientForm form = new QuotientForm();

  public void load() {
    fiche = annuaire.fiche(id);
    contacts = contactsConnus.duFoyer(id);
    fichesSante = sante.duFoyer(id);
    anciensDomiciles = domiciles.anciens(id);
    accords = accordsConnus.duFoyer(id);
    assurances = assurancesConnues.duFoyer(id);
    autorisations = autorisationsConnues.pourUnAgent(id);
    photos = portraits.duFoyer(id);
    reglements = reglementsConnus.duFoyer(id);
    mandats = mandatsConnus.duFoyer(id);
    quotients = quotientsConnus.duFoyer(id);
    representations = representationsConnues.duFoyer(id);
  }

  public String enregistrer() {
    try {
      quotientService.enregistrer(
          id,
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
    return "/agent/familles/fiche.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public SourceQuotient[] getSources() {
    return SourceQuotient.values();
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  public AnnuaireQueries.FicheFamille getFiche() {
    return fiche;
  }

  public List<ContactQueries.LigneContact> getContacts() {
    return contacts;
  }

  public List<DomicileQueries.LigneDomicile> getAnciensDomiciles() {
    return anciensDomiciles;
  }

  public List<SanteQueries.EtatFiche> getFichesSante() {
    return fichesSante;
  }

  public List<AccordQueries.LigneAccord> getAccords() {
    return accords;
  }

  public List<AssuranceQueries.EnfantAssure> getAssurances() {
    return assurances;
  }

  public List<AutorisationQueries.EnfantAutorise> getAutorisations() {
    return autorisations;
  }

  /** Id of the portrait, by child; none for who may not see them. */
  public Map<Long, Long> getPhotos() {
    return photos;
  }

  /** What is signed for each child. */
  public List<EnfantSuivi> getReglements() {
    return reglements;
  }

  /** Latest first. */
  public List<LigneMandat> getMandats() {
    return mandats;
  }

  public List<LigneQuotient> getQuotients() {
    return quotients;
  }

  /** What agents did in the name of the household, the last one first. */
  public List<LigneRepresentation> getRepresentations() {
    return representations;
  }

  public QuotientForm getForm() {
    return form;
  }
}
