package fr.portailfamille.web.parametre;

import fr.portailfamille.commun.Phrase;
import fr.portailfamille.parametre.NatureParametre;
import fr.portailfamille.parametre.Parametre;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** One parameter on the page: its words, its value being typed, its refusal. */
public class LigneParametre implements Serializable {

  private static final ResourceBundle TEXTES =
      ResourceBundle.getBundle("fr.portailfamille.parametres");

  private final Parametre parametre;
  private String valeur;

  LigneParametre(Parametre parametre, String valeur) {
    this.parametre = parametre;
    this.valeur = valeur;
  }

  Parametre parametre() {
    return parametre;
  }

  static String groupe(String nom) {
    return TEXTES.getString("groupe." + nom);
  }

  public String getLibelle() {
    return TEXTES.getString(parametre.cle());
  }

  public String getAide() {
    return TEXTES.getString(parametre.cle() + ".aide");
  }

  /** The default and the bounds, after the help. */
  public String getPrecision() {
    var cle = "precision." + parametre.nature() + (parametre.defaut().isEmpty() ? ".vide" : "");
    return Phrase.ecrire(
        TEXTES.getString(cle),
        enClair(parametre.defaut()),
        parametre.minimum(),
        parametre.maximum());
  }

  /** A choice as its words; what is typed, as it is. */
  private String enClair(String brute) {
    return isChoix() ? TEXTES.getString(parametre.cle() + "." + brute) : brute;
  }

  public boolean isParDefaut() {
    return parametre.defaut().equals(valeur == null ? "" : valeur);
  }

  /** In the page only: saved with the others. */
  public void retablir() {
    valeur = parametre.defaut();
  }

  public boolean isLong() {
    return parametre.nature() == NatureParametre.TEXTE_LONG;
  }

  /** Bounds of a number; null for what is not one. */
  public Integer getMinimum() {
    return parametre.nature() == NatureParametre.ENTIER ? parametre.minimum() : null;
  }

  public Integer getMaximum() {
    return parametre.nature() == NatureParametre.ENTIER ? parametre.maximum() : null;
  }

  public boolean isChoix() {
    return isOuiNon() || parametre.nature() == NatureParametre.CHOIX;
  }

  /** Values of a choice, each with its words; empty for what is typed freely. */
  public Map<String, String> getValeurs() {
    var valeurs = isOuiNon() ? List.of("true", "false") : parametre.choix();
    var choix = new LinkedHashMap<String, String>();
    valeurs.forEach(v -> choix.put(TEXTES.getString(parametre.cle() + "." + v), v));
    return choix;
  }

  private boolean isOuiNon() {
    return parametre.nature() == NatureParametre.BOOLEEN;
  }

  public String getType() {
    return switch (parametre.nature()) {
      case ENTIER -> "number";
      case COULEUR -> "color";
      case COURRIEL -> "email";
      default -> "text";
    };
  }

  public String getValeur() {
    return valeur;
  }

  public void setValeur(String valeur) {
    this.valeur = valeur;
  }
}
