package fr.portailfamille.web.sante;

import fr.portailfamille.sante.ConsultationService;
import fr.portailfamille.sante.FicheLue;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/sante/fiche.xhtml?enfant=: the sheet of a child; each opening is recorded. */
@Named
@RequestScoped
public class FicheSantePage {

  @Inject private ConsultationService consultations;

  private String enfant;
  private String famille;
  private FicheLue fiche;

  public void load() {
    fiche = consultations.consulter(Identifiant.lire(enfant));
  }

  public String getEnfant() {
    return enfant;
  }

  public void setEnfant(String enfant) {
    this.enfant = enfant;
  }

  /** The household one came from. */
  public String getFamille() {
    return famille;
  }

  public void setFamille(String famille) {
    this.famille = famille;
  }

  public FicheLue getFiche() {
    return fiche;
  }
}
