package fr.portailfamille.reglementinterieur;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;

/** Rules to sign for a child: the version read, and whether they are accepted. */
public class ReglementASigner implements Serializable {

  private ReglementInterieur reglement;
  private String version;
  private String texte;
  private boolean accepte;

  /** Other words are to be accepted again. */
  static ReglementASigner de(TexteEnVigueur enVigueur, boolean accepte) {
    var ligne = new ReglementASigner();
    ligne.reglement = enVigueur.reglement();
    ligne.version = enVigueur.version();
    ligne.texte = enVigueur.texte();
    ligne.accepte = accepte;
    return ligne;
  }

  boolean est(TexteEnVigueur enVigueur) {
    return reglement == enVigueur.reglement() && enVigueur.version().equals(version);
  }

  public ReglementInterieur getReglement() {
    return reglement;
  }

  public void setReglement(ReglementInterieur reglement) {
    this.reglement = reglement;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  /** The words of this version: those of the town, never of the draft. */
  @JsonbTransient
  public String getTexte() {
    return texte;
  }

  public boolean isAccepte() {
    return accepte;
  }

  public void setAccepte(boolean accepte) {
    this.accepte = accepte;
  }
}
