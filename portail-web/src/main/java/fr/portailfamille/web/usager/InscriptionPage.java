package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.DemandeDeCompteService;
import fr.portailfamille.usager.TextesLus;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** public/inscription.xhtml?etape=: « Inscrivez-vous », in four steps (D03–D08, E12). */
@Named
@ViewScoped
public class InscriptionPage implements Serializable {

  private static final String ICI = "/public/inscription.xhtml?faces-redirect=true&etape=";
  private static final String ACCUEIL = "/public/connexion.xhtml?faces-redirect=true";
  private static final String ENVOYEE = "/public/inscription/envoyee.xhtml?faces-redirect=true";
  private static final int IDENTITE = 1;
  private static final int DOSSIER = 2;
  private static final int TEXTES = 3;
  private static final int RECAPITULATIF = 4;

  @Inject private DemandeDeCompteService demandes;
  @Inject private InscriptionEnCours enCours;
  @Inject private Parametres parametres;

  private Integer etape;
  private TextesLus lus;
  private String conditions;
  private String donnees;

  /**
   * A step cannot be reached before the ones before it; where it is closed, the page before says
   * so.
   */
  public String load() {
    if (!parametres.booleen(Parametre.COMPTE_CREATION_EN_LIGNE)
        || parametres.texte(Parametre.COMPTE_MOYENS).equals("CODE")) {
      return "/public/creer-compte.xhtml?faces-redirect=true";
    }
    int demandee = etape == null ? IDENTITE : etape;
    etape = Math.max(IDENTITE, Math.min(demandee, getForm().etapeAFaire()));
    lus = demandes.textes();
    conditions = parametres.texte(Parametre.COMPTE_CONDITIONS);
    donnees = parametres.texte(Parametre.COMPTE_DONNEES_PERSONNELLES);
    return null;
  }

  public String suivant() {
    return switch (etape) {
      case IDENTITE -> identifier();
      case DOSSIER -> designer();
      default -> accepter();
    };
  }

  private String identifier() {
    var form = getForm();
    try {
      form.toTitulaire();
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, form.getPrenom() == null ? "prenom" : "nom");
      return null;
    }
    try {
      form.toCourriel();
      return ICI + DOSSIER;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "courriel");
      return null;
    }
  }

  private String designer() {
    try {
      getForm().toDossier();
      return ICI + TEXTES;
    } catch (RegleMetierException refus) {
      boolean nom = refus.motif().cle().equals("NomDossierInvalide");
      Annonce.refus(refus, nom ? "nomDossier" : "numeroDossier");
      return null;
    }
  }

  private String accepter() {
    var form = getForm();
    try {
      form.accepter(lus);
      return ICI + RECAPITULATIF;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, form.isConditionsAcceptees() ? "donnees" : "conditions");
      return null;
    }
  }

  public String precedent() {
    return ICI + (etape - 1);
  }

  public String annuler() {
    enCours.oublier();
    Annonce.succes(Libelles.texte("usager", "inscription.annulee"));
    return ACCUEIL;
  }

  public String valider() {
    if (getForm().etapeAFaire() != RECAPITULATIF) {
      return enCours.cle() == null ? ICI + getForm().etapeAFaire() : ENVOYEE;
    }
    try {
      var demande = getForm().toDemande();
      var request =
          (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
      var cle = demandes.valider(demande, AdresseReseau.of(request.getRemoteAddr()));
      enCours.envoyer(cle, demande.courriel().valeur());
      return ENVOYEE;
    } catch (RegleMetierException refus) {
      if (!refus.motif().cle().equals("TextesModifies")) {
        Annonce.refus(refus);
        return null;
      }
      getForm().relire();
      Annonce.refusALaPageSuivante(refus);
      return ICI + TEXTES;
    }
  }

  public InscriptionForm getForm() {
    return enCours.form();
  }

  public Integer getEtape() {
    return etape;
  }

  public void setEtape(Integer etape) {
    this.etape = etape;
  }

  public String getConditions() {
    return conditions;
  }

  public String getDonnees() {
    return donnees;
  }
}
