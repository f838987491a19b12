package fr.portailfamille.prelevement;

import java.io.Serializable;
import java.util.Objects;

/** Who debits: what a mandate must say of it, as it was when the mandate was signed. */
public class Creancier implements Serializable {

  private String nom;
  private String adresse;
  private String ics;

  static Creancier of(String nom, String adresse, String ics) {
    var creancier = new Creancier();
    creancier.nom = nom;
    creancier.adresse = adresse;
    creancier.ics = ics;
    return creancier;
  }

  /** Without one of them a mandate would not be valid: none may be signed. */
  boolean estComplet() {
    return !vide(nom) && !vide(adresse) && !vide(ics);
  }

  private static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }

  @Override
  public boolean equals(Object autre) {
    return autre instanceof Creancier c
        && Objects.equals(nom, c.nom)
        && Objects.equals(adresse, c.adresse)
        && Objects.equals(ics, c.ics);
  }

  @Override
  public int hashCode() {
    return Objects.hash(nom, adresse, ics);
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public String getAdresse() {
    return adresse;
  }

  public void setAdresse(String adresse) {
    this.adresse = adresse;
  }

  /** « Identifiant créancier SEPA ». */
  public String getIcs() {
    return ics;
  }

  public void setIcs(String ics) {
    this.ics = ics;
  }
}
