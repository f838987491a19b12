package fr.portailfamille.scolarite;

import fr.portailfamille.document.Sujet;
import java.io.Serializable;

/** One child of the form: the school on file, then the answers. */
public class EnfantFrequentant implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private EcoleDeclaree inscrite;
  private Niveau niveauInscrit;
  private ChoixFrequentation choix;
  private EcoleDeclaree ecole = new EcoleDeclaree();
  private String autreEcole;
  private Niveau niveau;

  boolean change() {
    return choix == ChoixFrequentation.DE_LA_VILLE || choix == ChoixFrequentation.AILLEURS;
  }

  /** Null as long as it is not told. */
  EcoleDeclaree declaree() {
    if (choix == ChoixFrequentation.DE_LA_VILLE) {
      return ecole.getId() == null ? null : ecole;
    }
    return choix == ChoixFrequentation.AILLEURS && !autre().isEmpty()
        ? EcoleDeclaree.ailleurs(autre())
        : null;
  }

  String autre() {
    return autreEcole == null ? "" : autreEcole.strip();
  }

  Sujet sujet() {
    return new Sujet(enfantId, prenom);
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

  /** School on file for the year, or null. */
  public EcoleDeclaree getInscrite() {
    return inscrite;
  }

  public void setInscrite(EcoleDeclaree inscrite) {
    this.inscrite = inscrite;
  }

  public Niveau getNiveauInscrit() {
    return niveauInscrit;
  }

  public void setNiveauInscrit(Niveau niveauInscrit) {
    this.niveauInscrit = niveauInscrit;
  }

  public ChoixFrequentation getChoix() {
    return choix;
  }

  public void setChoix(ChoixFrequentation choix) {
    this.choix = choix;
  }

  /** Of the town. */
  public EcoleDeclaree getEcole() {
    return ecole;
  }

  public void setEcole(EcoleDeclaree ecole) {
    this.ecole = ecole;
  }

  /** Name and town of a school the town does not run. */
  public String getAutreEcole() {
    return autreEcole;
  }

  public void setAutreEcole(String autreEcole) {
    this.autreEcole = autreEcole;
  }

  public Niveau getNiveau() {
    return niveau;
  }

  public void setNiveau(Niveau niveau) {
    this.niveau = niveau;
  }
}
