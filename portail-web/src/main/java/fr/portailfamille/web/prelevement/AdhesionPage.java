package fr.portailfamille.web.prelevement;

import fr.portailfamille.prelevement.AdhesionDemandee;
import fr.portailfamille.prelevement.AdhesionPrelevement;
import fr.portailfamille.prelevement.Portee;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Consent, activities, account, « RIB », then the mandate to read again and to sign (B15). */
@Named
@ViewScoped
public class AdhesionPage extends Assistant<AdhesionDemandee> {

  public AdhesionPage() {
    super(
        AdhesionPrelevement.CODE,
        AdhesionDemandee.class,
        new Etapes("/usager/prelevement/adhesion.xhtml", 4, 5));
  }

  public boolean isChoisies() {
    return getForm().getPortee() == Portee.CHOISIES;
  }

  public Portee[] getPortees() {
    return Portee.values();
  }
}
