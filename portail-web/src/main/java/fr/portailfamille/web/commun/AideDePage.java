package fr.portailfamille.web.commun;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** What the town says of the page being shown, behind its « ? » (D15). */
@Named
@RequestScoped
public class AideDePage {

  private static final Map<String, Parametre> PAGES =
      Map.ofEntries(
          Map.entry("/usager/accueil", Parametre.AIDE_ACCUEIL),
          Map.entry("/usager/demarches/", Parametre.AIDE_DEMARCHES),
          Map.entry("/usager/famille/foyer", Parametre.AIDE_DOSSIER),
          Map.entry("/usager/enfants/", Parametre.AIDE_ENFANTS),
          Map.entry("/usager/reservations/", Parametre.AIDE_PLANNING),
          Map.entry("/usager/factures/", Parametre.AIDE_FACTURES),
          Map.entry("/usager/paiement/", Parametre.AIDE_PAIEMENT),
          Map.entry("/usager/documents/", Parametre.AIDE_DOCUMENTS),
          Map.entry("/usager/contacts/", Parametre.AIDE_CONTACTS),
          Map.entry("/usager/tarifs", Parametre.AIDE_TARIFS),
          Map.entry("/usager/messages/", Parametre.AIDE_MESSAGES),
          Map.entry("/usager/profil", Parametre.AIDE_PROFIL));

  @Inject private Parametres parametres;
  @Inject private FacesContext faces;

  /** Null when the town says nothing of it. */
  public String getTexte() {
    var page = faces.getViewRoot().getViewId();
    return PAGES.entrySet().stream()
        .filter(aide -> page.startsWith(aide.getKey()))
        .map(aide -> parametres.texte(aide.getValue()))
        .filter(texte -> !texte.isBlank())
        .findFirst()
        .orElse(null);
  }
}
