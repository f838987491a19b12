package fr.portailfamille.web.representation;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.representation.Canal;
import fr.portailfamille.representation.DossierPapier;
import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.representation.Ouverte;
import fr.portailfamille.representation.RepresentationQueries;
import fr.portailfamille.representation.RepresentationService;
import fr.portailfamille.web.commun.RepresentationEnSession;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** agent/familles/dossier-papier.xhtml: the first file of a family without an account (E03). */
@Named
@ViewScoped
public class DossierPapierPage implements Serializable {

  private static final String DOSSIER = "/usager/famille/dossier.xhtml?faces-redirect=true";

  /** Without a household, drafts and démarches given back are in the list. */
  private static final String DEMARCHES = "/usager/demarches/liste.xhtml?faces-redirect=true";

  @Inject private RepresentationService representations;
  @Inject private RepresentationQueries queries;
  @Inject private HttpServletRequest request;

  private List<DossierPapier> dossiers = List.of();
  private Long choisi;
  private boolean terminee;
  private final RepresenterForm form = new RepresenterForm();

  public void load() {
    dossiers = queries.dossiersPapier();
  }

  public String commencer() {
    try {
      var demande = form.demande(ModeRepresentation.SAISIE);
      if (choisi == null) {
        var ouverte = representations.commencerUnDossier(form.getPrenom(), form.getNom(), demande);
        return ouvrir(ouverte, form.getPrenom() + " " + form.getNom(), DOSSIER);
      }
      return ouvrir(
          representations.reprendreUnDossier(choisi, demande), leChoisi().nom(), DEMARCHES);
    } catch (RegleMetierException refus) {
      RepresenterPage.refuser(refus);
      return null;
    }
  }

  private String ouvrir(Ouverte ouverte, String personne, String suite) {
    new RepresentationEnSession(ouverte, personne, personne).poser(request);
    return suite;
  }

  private DossierPapier leChoisi() {
    return dossiers.stream().filter(d -> d.compteId() == choisi).findFirst().orElseThrow();
  }

  public List<Canal> getCanaux() {
    return Canal.saisis();
  }

  public List<DossierPapier> getDossiers() {
    return dossiers;
  }

  /** Account id of the person whose file is gone on with; null to begin one. */
  public Long getChoisi() {
    return choisi;
  }

  public void setChoisi(Long choisi) {
    this.choisi = choisi;
  }

  /** Whether one comes here because the last one has ended by itself. */
  public boolean isTerminee() {
    return terminee;
  }

  public void setTerminee(boolean terminee) {
    this.terminee = terminee;
  }

  public RepresenterForm getForm() {
    return form;
  }
}
