package fr.portailfamille.composition;

import fr.portailfamille.famille.AdresseDeclaree;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** An answer as typed, in the part of it its question uses. */
public class ReponseDonnee implements Serializable {

  private String texte;
  private String libelle;
  private List<String> choix = new ArrayList<>();
  private AdresseDeclaree adresse;
  private List<LigneDeTableau> lignes = new ArrayList<>();

  /** Of a yes or no question. */
  public static final String OUI = "OUI";

  /** Of a yes or no question. */
  public static final String NON = "NON";

  /** Nothing typed yet, ready to be. */
  static ReponseDonnee vierge(Question question) {
    var vierge = new ReponseDonnee();
    if (question.getNature() == NatureQuestion.ADRESSE) {
      vierge.adresse = new AdresseDeclaree();
    } else if (question.getNature() == NatureQuestion.TABLEAU) {
      vierge.lignes.add(LigneDeTableau.vierge(question));
    }
    return vierge;
  }

  boolean vaut(String valeur) {
    return valeur.equals(texte) || choix.contains(valeur);
  }

  /**
   * A text, a number, a day as yyyy-MM-dd, a choice, {@link #OUI} or {@link #NON}, the id of a
   * child.
   */
  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }

  /** The name of the child chosen, as the town knows it. */
  public String getLibelle() {
    return libelle;
  }

  public void setLibelle(String libelle) {
    this.libelle = libelle;
  }

  public List<String> getChoix() {
    return choix;
  }

  public void setChoix(List<String> choix) {
    this.choix = choix;
  }

  public AdresseDeclaree getAdresse() {
    return adresse;
  }

  public void setAdresse(AdresseDeclaree adresse) {
    this.adresse = adresse;
  }

  public List<LigneDeTableau> getLignes() {
    return lignes;
  }

  public void setLignes(List<LigneDeTableau> lignes) {
    this.lignes = lignes;
  }
}
