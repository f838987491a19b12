package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.Role;
import fr.portailfamille.usager.conditions.AcceptationService;
import fr.portailfamille.usager.conditions.TextesDuPortail;
import fr.portailfamille.web.commun.Annonce;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.util.Faces;

/** usager/conditions.xhtml: two texts, two boxes, then where the person was going (E12). */
@Named
@ViewScoped
public class AcceptationPage implements Serializable {

  static final String ADRESSE = "/usager/conditions.xhtml";
  private static final String ACCUEIL = "/usager/accueil.xhtml";

  @Inject private AcceptationService service;

  private TextesDuPortail textes;
  private boolean conditions;
  private boolean donnees;

  /** Nothing to accept any more: home. */
  public void load() {
    textes = service.aAccepter().orElse(null);
    if (textes == null) {
      Faces.redirect(Faces.getRequestContextPath() + ACCUEIL);
    }
  }

  public void accepter() {
    try {
      service.accepter(textes, conditions, donnees);
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      relire();
      return;
    }
    var suite = Retour.prendre(Faces.getRequest(), Set.of(Role.FAMILLE)).orElse(ACCUEIL);
    Faces.redirect(Faces.getRequestContextPath() + suite);
  }

  /** Words that changed meanwhile are shown, and their boxes are empty. */
  private void relire() {
    var nouveaux = service.aAccepter().orElse(textes);
    if (!nouveaux.equals(textes)) {
      textes = nouveaux;
      conditions = false;
      donnees = false;
    }
  }

  public TextesDuPortail getTextes() {
    return textes;
  }

  public boolean isConditions() {
    return conditions;
  }

  public void setConditions(boolean conditions) {
    this.conditions = conditions;
  }

  public boolean isDonnees() {
    return donnees;
  }

  public void setDonnees(boolean donnees) {
    this.donnees = donnees;
  }
}
