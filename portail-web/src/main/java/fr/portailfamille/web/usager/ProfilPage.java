package fr.portailfamille.web.usager;

import fr.portailfamille.accord.AccordQueries;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.famille.FicheResponsable;
import fr.portailfamille.usager.ConfirmationDifferente;
import fr.portailfamille.usager.MonCompte;
import fr.portailfamille.usager.MonCompteService;
import fr.portailfamille.usager.MotDePasseActuelInexact;
import fr.portailfamille.usager.MotDePasseRefuse;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** « Mon profil » (A47): one's sheet, what one accepts to receive, and one's password (B40). */
@Named
@RequestScoped
public class ProfilPage {

  @Inject private MonCompteService comptes;
  @Inject private FamilleQueries familles;
  @Inject private AccordQueries accords;
  @Inject private CookieAppareil cookie;
  @Inject private JaugeMotDePasse jauge;
  @Inject private FacesContext faces;
  private final NouveauMotDePasseForm form = new NouveauMotDePasseForm();
  @NotNull private String actuel;
  private MonCompte compte;
  private FicheResponsable fiche;
  private AccordQueries.LigneAccord accord;

  @PostConstruct
  void load() {
    compte = comptes.lire();
    fiche = familles.maFiche().orElse(null);
    accord = accords.lesMiens().orElse(null);
  }

  public void mesurer() {
    jauge.mesurer(form.getMotDePasse(), List.of(compte.courriel(), compte.prenom(), compte.nom()));
  }

  public String changer() {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    try {
      var connexion = comptes.changerMotDePasse(actuel, form.toChoix());
      SessionUsager.prolonger(request, connexion);
      cookie.poser(request, response, connexion.appareil());
      Annonce.succes(Libelles.texte("usager", "profil.enregistre"));
      return "/usager/profil.xhtml?faces-redirect=true";
    } catch (MotDePasseActuelInexact refus) {
      Annonce.refus(refus, "actuel");
    } catch (ConfirmationDifferente refus) {
      Annonce.refus(refus, "confirmation");
    } catch (MotDePasseRefuse refus) {
      Annonce.refus(refus, "motDePasse");
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    return null;
  }

  public NouveauMotDePasseForm getForm() {
    return form;
  }

  public MonCompte getCompte() {
    return compte;
  }

  public String getActuel() {
    return actuel;
  }

  public void setActuel(String actuel) {
    this.actuel = actuel;
  }

  /** Null as long as the file of the household is not accepted. */
  public FicheResponsable getFiche() {
    return fiche;
  }

  /** Null as long as the file of the household is not accepted. */
  public AccordQueries.LigneAccord getAccord() {
    return accord;
  }
}
