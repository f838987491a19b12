package fr.portailfamille.scolarite.derogation;

import java.io.Serializable;

/**
 * The reason chosen within a form: what it said and asked is kept as it was, for whoever reads the
 * démarche once the town has reworded or withdrawn it. Without an id as long as none is chosen.
 */
public class MotifChoisi implements Serializable {

  private Long id;
  private String libelle;
  private boolean sante;
  private boolean precisionAttendue;

  public MotifChoisi() {}

  MotifChoisi(Long id, String libelle, boolean sante, boolean precisionAttendue) {
    this.id = id;
    this.libelle = libelle;
    this.sante = sante;
    this.precisionAttendue = precisionAttendue;
  }

  /** For a form to change, without changing the list it comes from. */
  public MotifChoisi copie() {
    return new MotifChoisi(id, libelle, sante, precisionAttendue);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getLibelle() {
    return libelle;
  }

  public void setLibelle(String libelle) {
    this.libelle = libelle;
  }

  /** Nothing more is typed: it is proved in the sealed health forms (ADR 15). */
  public boolean isSante() {
    return sante;
  }

  public void setSante(boolean sante) {
    this.sante = sante;
  }

  /** To be explained in the family's own words. */
  public boolean isPrecisionAttendue() {
    return precisionAttendue;
  }

  public void setPrecisionAttendue(boolean precisionAttendue) {
    this.precisionAttendue = precisionAttendue;
  }
}
