package fr.portailfamille.web.reglementinterieur;

import fr.portailfamille.reglementinterieur.SuiviReglementsQueries;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/familles/reglement.xhtml?texte=: the words as they were signed. */
@Named
@RequestScoped
public class TexteSignePage {

  @Inject private SuiviReglementsQueries suivi;

  private String texte;
  private SuiviReglementsQueries.TexteSigne signe;

  public void load() {
    signe = suivi.texte(Identifiant.lire(texte));
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }

  public SuiviReglementsQueries.TexteSigne getSigne() {
    return signe;
  }
}
