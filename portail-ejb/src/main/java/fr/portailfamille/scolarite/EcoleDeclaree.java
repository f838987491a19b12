package fr.portailfamille.scolarite;

import java.io.Serializable;

/** A school within a form: its name is kept as it was, for whoever reads the démarche later. */
public class EcoleDeclaree implements Serializable {

  private Long id;
  private String nom;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  /** A school the town does not run. */
  static EcoleDeclaree ailleurs(String nom) {
    var declaree = new EcoleDeclaree();
    declaree.nom = nom;
    return declaree;
  }

  static EcoleDeclaree of(Etablissement ecole) {
    var declaree = new EcoleDeclaree();
    declaree.id = ecole.id();
    declaree.nom = ecole.nom();
    return declaree;
  }
}
