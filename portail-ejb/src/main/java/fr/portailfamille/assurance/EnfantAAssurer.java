package fr.portailfamille.assurance;

import java.io.Serializable;

/** One child of the form: what the town knows, then the answers. */
public class EnfantAAssurer implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private Long connueId;
  private ContratDeclare connue;
  private boolean autreFoyer;

  private ChoixAssurance choix;
  private Long commeId;
  private ContratDeclare contrat = new ContratDeclare();

  boolean declare() {
    return choix == ChoixAssurance.DECLARER;
  }

  boolean comme(EnfantAAssurer autre) {
    return choix == ChoixAssurance.MEME_CONTRAT && autre.enfantId.equals(commeId);
  }

  /** Another contract cannot stand for the one of a child that declares none any more. */
  void oublierLeMemeContrat() {
    choix = null;
    commeId = null;
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

  /** Of the insurance in force for the year asked, or null. */
  public Long getConnueId() {
    return connueId;
  }

  public void setConnueId(Long connueId) {
    this.connueId = connueId;
  }

  /** The insurance in force for the year asked, or null; only its days if it is another's. */
  public ContratDeclare getConnue() {
    return connue;
  }

  public void setConnue(ContratDeclare connue) {
    this.connue = connue;
  }

  /** Whether another household of the child declared the insurance in force. */
  public boolean isAutreFoyer() {
    return autreFoyer;
  }

  public void setAutreFoyer(boolean autreFoyer) {
    this.autreFoyer = autreFoyer;
  }

  public ChoixAssurance getChoix() {
    return choix;
  }

  public void setChoix(ChoixAssurance choix) {
    this.choix = choix;
  }

  /** The child whose contract it shares. */
  public Long getCommeId() {
    return commeId;
  }

  public void setCommeId(Long commeId) {
    this.commeId = commeId;
  }

  public ContratDeclare getContrat() {
    return contrat;
  }

  public void setContrat(ContratDeclare contrat) {
    this.contrat = contrat;
  }
}
