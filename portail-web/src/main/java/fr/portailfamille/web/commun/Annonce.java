package fr.portailfamille.web.commun;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Components;

/** The only way page beans speak to the person: a success, or the refusal of a service. */
public final class Annonce {

  private static final String LIGNE = ":";

  private Annonce() {}

  /** A refusal that no field in particular caused. */
  public static void refus(RegleMetierException refus) {
    ajouter(null, FacesMessage.SEVERITY_ERROR, Messages.texte(refus.motif()));
  }

  /**
   * A refusal caused by what was typed in the input of the current form with this id, or chosen in
   * this group of inputs. In a line of a {@code ui:repeat}: its id, the line and the input, {@code
   * reponses:2:texte}.
   */
  public static void refus(RegleMetierException refus, String champ) {
    var formulaire = Components.getCurrentForm();
    if (champ.contains(LIGNE)
        && formulaire.invokeOnComponent(
            FacesContext.getCurrentInstance(),
            formulaire.getClientId() + LIGNE + champ,
            (faces, saisie) -> refus(refus, saisie))) {
      return;
    }
    UIComponent saisie = Components.findComponentInParents(formulaire, champ);
    if (saisie == null) {
      refus(refus);
    } else {
      refus(refus, saisie);
    }
  }

  private static void refus(RegleMetierException refus, UIComponent champ) {
    if (champ instanceof UIInput saisie) {
      saisie.setValid(false);
      garderLaSaisie(saisie);
    }
    refusDe(refus, champ.getClientId());
  }

  /** A refusal told by the page itself beside what has this id in it, which is no component. */
  public static void refusDe(RegleMetierException refus, String client) {
    ajouter(client, FacesMessage.SEVERITY_ERROR, Messages.texte(refus.motif()));
  }

  /**
   * A refusal of what was typed in one of the inputs.
   *
   * @param champs id of the input by key of the refusal; the others are the whole form's
   */
  public static void refus(RegleMetierException refus, Map<String, String> champs) {
    Optional.ofNullable(champs.get(refus.motif().cle()))
        .ifPresentOrElse(champ -> refus(refus, champ), () -> refus(refus));
  }

  /**
   * What was typed stays in the field: PrimeFaces empties an input refused after its validation.
   */
  private static void garderLaSaisie(UIInput saisie) {
    var requete = FacesContext.getCurrentInstance().getExternalContext();
    var client = saisie.getClientId();
    saisie.setSubmittedValue(
        saisie instanceof UISelectMany
            ? requete.getRequestParameterValuesMap().getOrDefault(client, new String[0])
            : requete.getRequestParameterMap().get(client));
  }

  /** The same, shown on the page the caller redirects to. */
  public static void refusALaPageSuivante(RegleMetierException refus) {
    garder(FacesMessage.SEVERITY_ERROR, Messages.texte(refus.motif()));
  }

  /** The same, from the page itself. */
  public static void refusALaPageSuivante(String texte) {
    garder(FacesMessage.SEVERITY_ERROR, texte);
  }

  /** A refusal of the page itself, before any service is called. */
  public static void refus(String texte) {
    ajouter(null, FacesMessage.SEVERITY_ERROR, texte);
  }

  /** Shown on the page the action leads to; the caller redirects. */
  public static void succes(String texte) {
    garder(FacesMessage.SEVERITY_INFO, texte);
  }

  private static void garder(FacesMessage.Severity severite, String texte) {
    AnnoncesEnAttente.ajouter(
        FacesContext.getCurrentInstance(), Annonces.ligne(new FacesMessage(severite, texte, null)));
  }

  private static void ajouter(String client, FacesMessage.Severity severite, String texte) {
    FacesContext.getCurrentInstance().addMessage(client, new FacesMessage(severite, texte, null));
  }
}
