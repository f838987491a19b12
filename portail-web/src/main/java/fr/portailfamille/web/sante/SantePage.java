package fr.portailfamille.web.sante;

import fr.portailfamille.sante.FicheLue;
import fr.portailfamille.sante.SanteQueries;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** usager/enfants/sante.xhtml?enfant=: the sheet of one's own child (C15). */
@Named
@RequestScoped
public class SantePage {

  @Inject private SanteQueries lectures;

  private String enfant;
  private FicheLue fiche;

  public void load() {
    fiche = lectures.deMonEnfant(Identifiant.lire(enfant));
  }

  public String getEnfant() {
    return enfant;
  }

  public void setEnfant(String enfant) {
    this.enfant = enfant;
  }

  public FicheLue getFiche() {
    return fiche;
  }
}
