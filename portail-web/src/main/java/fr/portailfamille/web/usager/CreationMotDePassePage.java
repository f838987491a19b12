package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.ConfirmationDifferente;
import fr.portailfamille.usager.Connexion;
import fr.portailfamille.usager.CreationCompteService;
import fr.portailfamille.usager.CreationPerimee;
import fr.portailfamille.usager.MotDePasseRefuse;
import fr.portailfamille.usager.Titulaire;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.Collections;

/** Creating an account, last step: names and password (A08–A11); its holder is signed in. */
@Named
@RequestScoped
public class CreationMotDePassePage {

  @Inject private CreationCompteService creations;
  @Inject private CreationEnCours enCours;
  @Inject private SessionUsager session;
  @Inject private CookieAppareil cookie;
  @Inject private JaugeMotDePasse jauge;
  @Inject private FacesContext faces;
  private final NouveauMotDePasseForm form = new NouveauMotDePasseForm();
  @NotNull private String prenom;
  @NotNull private String nom;

  public String load() {
    return enCours.estCommencee() ? null : "/public/creer-compte.xhtml?faces-redirect=true";
  }

  /** Nothing is measured for who did not begin: this page is open to all. */
  public void mesurer() {
    if (!enCours.estCommencee()) {
      return;
    }
    jauge.mesurer(form.getMotDePasse(), Collections.singletonList(enCours.getCourriel()));
  }

  public String creer() throws IOException {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    try {
      var connexion =
          creations.terminer(
              enCours.cle(), new Titulaire(prenom, nom), form.toChoix(), cookie.lire(request));
      entrer(request, connexion);
    } catch (CreationPerimee refus) {
      return CreationEnCours.apres(refus);
    } catch (ConfirmationDifferente refus) {
      Annonce.refus(refus, "confirmation");
    } catch (MotDePasseRefuse refus) {
      Annonce.refus(refus, "motDePasse");
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    return null;
  }

  private void entrer(HttpServletRequest request, Connexion connexion) throws IOException {
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    enCours.oublier();
    Annonce.succes(Libelles.texte("usager", "creation.faite"));
    faces.getExternalContext().redirect(session.ouvrir(request, response, connexion));
  }

  public NouveauMotDePasseForm getForm() {
    return form;
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }
}
