package fr.portailfamille.web.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.RapprochementService;
import fr.portailfamille.usager.ReferenceDossier;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

/**
 * usager/famille/relier.xhtml: naming the household of an account that has none (D05, D06, D10).
 */
@Named
@RequestScoped
public class RelierPage {

  @Inject private RapprochementService rapprochements;
  @NotNull private String numeroDossier;
  @NotNull private String nomDossier;

  public String envoyer() {
    try {
      rapprochements.demander(new ReferenceDossier(numeroDossier, nomDossier));
      Annonce.succes(Libelles.texte("famille", "relier.envoyee"));
      return "/usager/accueil.xhtml?faces-redirect=true";
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, champ(refus));
      return null;
    }
  }

  private static String champ(RegleMetierException refus) {
    return refus.motif().cle().equals("NomDossierInvalide") ? "nomDossier" : "numeroDossier";
  }

  public String getNumeroDossier() {
    return numeroDossier;
  }

  public void setNumeroDossier(String numeroDossier) {
    this.numeroDossier = numeroDossier;
  }

  public String getNomDossier() {
    return nomDossier;
  }

  public void setNomDossier(String nomDossier) {
    this.nomDossier = nomDossier;
  }
}
