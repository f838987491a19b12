package fr.portailfamille.reglementinterieur;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The sheet of a child: the rules that concern it and are not signed yet, and the signature. */
public class FicheASigner implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private List<ReglementASigner> reglements = new ArrayList<>();
  private String lieu;
  private String signature;

  /** Nothing is signed for this child this time. */
  public boolean isVierge() {
    return (signature == null || signature.isBlank())
        && reglements.stream().noneMatch(ReglementASigner::isAccepte);
  }

  boolean toutAccepte() {
    return reglements.stream().allMatch(ReglementASigner::isAccepte);
  }

  boolean accepte(TexteEnVigueur texte) {
    return reglements.stream().anyMatch(ligne -> ligne.est(texte) && ligne.isAccepte());
  }

  public Long getEnfantId() {
    return enfantId;
  }

  public void setEnfantId(Long enfantId) {
    this.enfantId = enfantId;
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public List<ReglementASigner> getReglements() {
    return reglements;
  }

  public void setReglements(List<ReglementASigner> reglements) {
    this.reglements = reglements;
  }

  /** The commune where one signs. */
  public String getLieu() {
    return lieu;
  }

  public void setLieu(String lieu) {
    this.lieu = lieu;
  }

  /** The name, as typed. */
  public String getSignature() {
    return signature;
  }

  public void setSignature(String signature) {
    this.signature = signature;
  }
}
