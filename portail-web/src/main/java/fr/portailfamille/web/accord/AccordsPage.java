package fr.portailfamille.web.accord;

import fr.portailfamille.accord.AccordDeclare;
import fr.portailfamille.accord.AccordsDeReception;
import fr.portailfamille.accord.AccordsDeclares;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Mails and text messages in three steps (B10); in step 2, one sheet per guardian who answers. */
@Named
@ViewScoped
public class AccordsPage extends Assistant<AccordsDeclares> {

  private static final int CHOIX = 2;

  public AccordsPage() {
    super(
        AccordsDeReception.CODE,
        AccordsDeclares.class,
        new Etapes("/usager/accords/modifier.xhtml", 0, 3));
  }

  @Override
  protected int fiches(int etape) {
    return etape == CHOIX ? getForm().getPersonnes().size() : 1;
  }

  public boolean isFicheOuverte() {
    return getEtape() == CHOIX;
  }

  public AccordDeclare getFiche() {
    if (!isFicheOuverte()) {
      return null;
    }
    var personnes = getForm().getPersonnes();
    return personnes.get(Math.min(getEnfant(), personnes.size() - 1));
  }

  /** The guardians who answer with their own account. */
  public String getAutres() {
    return String.join(", ", getForm().getAutres());
  }
}
