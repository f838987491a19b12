package fr.portailfamille.web.parametre;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.parametre.ReglageService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** agent/parametres.xhtml?groupe=: one group of parameters at a time. */
@Named
@ViewScoped
public class ParametresPage implements Serializable {

  @Inject private Parametres parametres;
  @Inject private ReglageService reglages;

  private String groupe = "collectivite";
  private List<LigneParametre> lignes = new ArrayList<>();

  /** Name of the group in the address, and its words. */
  public record Groupe(String nom, String libelle) {}

  public void load() {
    if (getGroupes().stream().noneMatch(g -> g.nom().equals(groupe))) {
      groupe = "collectivite";
    }
    lignes =
        Stream.of(Parametre.values())
            .filter(parametre -> parametre.groupe().equals(groupe))
            .map(parametre -> new LigneParametre(parametre, parametres.texte(parametre)))
            .toList();
  }

  /** The refusal is shown at the field; the other fields keep what was typed. */
  public void verifier(FacesContext faces, UIComponent champ, Object valeur) {
    var ligne = (LigneParametre) champ.getAttributes().get("ligne");
    ligne
        .parametre()
        .refus((String) valeur)
        .map(Messages::texte)
        .ifPresent(
            refus -> {
              throw new ValidatorException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, refus, null));
            });
  }

  public String enregistrer() {
    reglages.fixer(
        lignes.stream()
            .collect(
                Collectors.toMap(
                    LigneParametre::parametre, l -> l.getValeur() == null ? "" : l.getValeur())));
    Annonce.succes(Libelles.texte("parametre", "parametres.enregistre"));
    return "/agent/parametres?faces-redirect=true&includeViewParams=true";
  }

  public List<Groupe> getGroupes() {
    return Stream.of(Parametre.values())
        .map(Parametre::groupe)
        .distinct()
        .map(nom -> new Groupe(nom, LigneParametre.groupe(nom)))
        .toList();
  }

  public String getGroupe() {
    return groupe;
  }

  public void setGroupe(String groupe) {
    this.groupe = groupe;
  }

  public String getTitreDuGroupe() {
    return LigneParametre.groupe(groupe);
  }

  public List<LigneParametre> getLignes() {
    return lignes;
  }
}
