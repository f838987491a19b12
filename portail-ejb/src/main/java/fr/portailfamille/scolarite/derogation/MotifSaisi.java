package fr.portailfamille.scolarite.derogation;

import java.io.Serializable;

/** A reason as an administrator types it. */
public class MotifSaisi implements Serializable {

  static final int LIBELLE = 150;
  private static final int ORDRE_MAXIMAL = 999;

  private String libelle;
  private boolean sante;
  private boolean precisionAttendue;
  private Integer ordre;
  private boolean enUsage = true;

  /**
   * @throws SaisieRefusee with the field
   */
  void verifier() {
    var propre = libellePropre();
    exiger(!propre.isEmpty() && propre.length() <= LIBELLE, "libelle", "MotifLibelle", LIBELLE);
    exiger(!sante || !precisionAttendue, "precisionAttendue", "MotifDeSanteSansPrecision");
    exiger(
        ordre != null && ordre >= 1 && ordre <= ORDRE_MAXIMAL,
        "ordre",
        "MotifOrdre",
        ORDRE_MAXIMAL);
  }

  private static void exiger(boolean juste, String champ, String cle, Object... arguments) {
    if (!juste) {
      throw new SaisieRefusee(champ, cle, arguments);
    }
  }

  String libellePropre() {
    return libelle == null ? "" : libelle.strip();
  }

  public String getLibelle() {
    return libelle;
  }

  public void setLibelle(String libelle) {
    this.libelle = libelle;
  }

  public boolean isSante() {
    return sante;
  }

  public void setSante(boolean sante) {
    this.sante = sante;
  }

  public boolean isPrecisionAttendue() {
    return precisionAttendue;
  }

  public void setPrecisionAttendue(boolean precisionAttendue) {
    this.precisionAttendue = precisionAttendue;
  }

  public Integer getOrdre() {
    return ordre;
  }

  public void setOrdre(Integer ordre) {
    this.ordre = ordre;
  }

  public boolean isEnUsage() {
    return enUsage;
  }

  public void setEnUsage(boolean enUsage) {
    this.enUsage = enUsage;
  }
}
